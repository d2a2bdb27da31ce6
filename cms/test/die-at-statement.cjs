/**
 * Loaded before a CMS, makes it die as of `kill -9` at a chosen moment of the next run, named by
 * `PORTULAN_DIE_AT`: a number, before that SQL statement counted from the start of the run; `commit`,
 * before its transaction is told to commit; `committed`, just after. With none of these the CMS lives
 * and says how many statements the run had.
 */
const { Client } = require('pg');
const Database = require('better-sqlite3');

const { PORTULAN_DIE_AT: moment } = process.env;
/** The first thing that a run does. */
const START = /^insert into [`"]import_runs[`"]/i;
/** What is written in the transaction of the run, and not beside it. */
const CONTENT = /^(insert into|update|delete from) [`"](?!import_runs|rejets|strapi_)/i;
const COMMIT = /^commit\b/i;

const die = () => process.kill(process.pid, 'SIGKILL');

let count = 0;
let writing = false;

function saw(sql) {
  if (count === 0 && !START.test(sql)) return;
  count += 1;
  writing ||= CONTENT.test(sql);
  if (count === Number(moment)) die();
  if (!writing || !COMMIT.test(sql)) return;
  if (moment === 'commit') die();
  if (moment === 'committed') setImmediate(die);
  console.log(`statements: ${count}`);
}

/** Each statement of knex goes through one of these two. */
function watch(prototype, method, sqlOf) {
  const original = prototype[method];
  prototype[method] = function watched(...args) {
    saw(sqlOf(args[0]) ?? '');
    return original.apply(this, args);
  };
}

watch(Database.prototype, 'prepare', (sql) => sql);
watch(Client.prototype, 'query', (query) => (typeof query === 'string' ? query : query?.text));
