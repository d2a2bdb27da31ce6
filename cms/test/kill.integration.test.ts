/**
 * `kill -9` in a run, of the CMS and of the importer: the data are the old or the new, never between.
 * Three moments, ten with `PORTULAN_LONG`.
 */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  administration,
  apply,
  exported,
  header,
  type Line,
  ndjson,
  runBody,
  sendBody,
} from './client.ts';
import { OFFER_TYPES, offers } from './offers.ts';
import { type RunningCms, startCms } from './start-cms.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

const MOMENTS = process.env.PORTULAN_LONG ? 10 : 3;
/** A CMS starts as often as there are moments. */
const TIMEOUT = { timeout: 120_000 + MOMENTS * 60_000 };
const PATIENT = { timeout: 20_000 };
const BEFORE = offers(600, 'Avant');
const AFTER = offers(900, 'Après');

/** The parts of a whole at which to kill, none at its ends. */
const partsOf = (whole: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.ceil((whole * (index + 1)) / (count + 1)));

let cms: RunningCms | undefined;
let postgres: RunningPostgres | undefined;
afterEach(async () => {
  await cms?.stop();
  await postgres?.stop();
  cms = undefined;
  postgres = undefined;
});

const allExported = (from: RunningCms) =>
  Promise.all(OFFER_TYPES.map((type) => exported(from, type)));

/** Asks how the last run ended, however often: logging in is slow. */
async function lastStateOf(from: RunningCms): Promise<() => Promise<string>> {
  const call = await administration(from, 'admin');
  const runs = '/content-manager/collection-types/api::import-run.import-run?sort=id:DESC';
  return async () => (await call('GET', runs)).body.results[0].etat;
}

const staged = (from: RunningCms) => readdirSync(join(from.home, 'cms', 'staging'));

/** Statements of a run that brings everything; one that changes everything has no fewer. */
function statementsIn(log: string): number {
  const [, count] = /^statements: (\d+)$/m.exec(log) ?? [];
  expect(Number(count)).toBeGreaterThan(50);
  return Number(count);
}

const SIZES_AFTER = [90, 900, 900, 2700];
const sizes = (records: unknown[][]) => records.map(({ length }) => length);

/** After a moment: whole, and what the history of runs says of it is true. */
async function expectOldOrNew(now: RunningCms, before: unknown[][], moment: string | number) {
  const state = await (await lastStateOf(now))();
  if (moment !== 'committed') expect([moment, state]).toEqual([moment, 'interrompu']);
  const data = await allExported(now);
  if (state === 'interrompu') expect(data).toEqual(before);
  else expect(sizes(data)).toEqual(SIZES_AFTER);
  expect(staged(now)).toEqual([]);
}

async function cmsKilled(databaseUrl: string): Promise<void> {
  cms = await startCms({ databaseUrl, dieAt: '' });
  const { home } = cms;
  await apply(cms, BEFORE);
  const before = await allExported(cms);
  const inside = partsOf(statementsIn(cms.log()), MOMENTS - 2);
  await cms.stop({ keep: true });

  const moments = [...inside, 'commit', 'committed'];
  for (const [index, moment] of moments.entries()) {
    cms = await startCms({ home, databaseUrl, dieAt: moment });
    const last = moments[index - 1];
    if (last !== undefined) await expectOldOrNew(cms, before, last);
    const answer = await sendBody(cms, runBody(AFTER)).then(
      ({ status }) => status,
      () => 'cut',
    );
    await cms.gone();
    expect([moment, answer]).toEqual([moment, 'cut']);
  }
  cms = await startCms({ home, databaseUrl });
  await expectOldOrNew(cms, before, 'committed');
  await apply(cms, AFTER);
  expect(sizes(await allExported(cms))).toEqual(SIZES_AFTER);
}

/** The first lines of a run that the CMS has begun, then nothing more: the process is gone. */
async function dyingImporter(
  to: RunningCms,
  lines: Line[],
  lastState: () => Promise<string>,
): Promise<void> {
  const sending = request(`${to.url}/api/ingest/runs`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${to.tokens.importeur}`,
      'Content-Type': 'application/x-ndjson',
    },
  });
  sending.on('error', () => undefined);
  sending.write(ndjson([header(), ...lines]));
  await expect.poll(lastState, PATIENT).toBe('enCours');
  sending.destroy();
}

async function importerKilled(databaseUrl: string): Promise<void> {
  const running = await startCms({ databaseUrl });
  cms = running;
  await apply(running, BEFORE);
  const before = await allExported(running);
  const lastState = await lastStateOf(running);
  for (const count of partsOf(AFTER.length, MOMENTS)) {
    await dyingImporter(running, AFTER.slice(0, count), lastState);
    await expect.poll(lastState, PATIENT).toBe('refuse');
    await expect.poll(() => staged(running), PATIENT).toEqual([]);
    expect(await allExported(running)).toEqual(before);
  }
  await apply(running, AFTER);
}

describe.each([
  ['the CMS', cmsKilled],
  ['the importer', importerKilled],
])(
  'killed in the middle of a run, %s leaves the old data or the new, and the next run works',
  (_who, killed) => {
    test('on SQLite', TIMEOUT, () => killed(''));
    test('on PostgreSQL', TIMEOUT, async () => {
      postgres = await startPostgres();
      await killed(postgres.url);
    });
  },
);
