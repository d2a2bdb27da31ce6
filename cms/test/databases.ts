/** Every database that the CMS must work on, each real and started for one suite. */
import { afterAll, describe } from 'vitest';
import { hasDebianPostgres, startDebianPostgres } from './debian-postgres.ts';
import { type RunningCms, startCms } from './start-cms.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

type Suite = (start: () => Promise<RunningCms>, query: RunningPostgres['query']) => void;

if (!hasDebianPostgres) console.info('skipped: no PostgreSQL 15 of Debian on this machine');

function onPostgres(suite: Suite, start: () => Promise<RunningPostgres>): void {
  let postgres: RunningPostgres;
  afterAll(() => postgres?.stop());
  suite(
    async () => {
      postgres = await start();
      return startCms({ databaseUrl: postgres.url });
    },
    (statement) => postgres.query(statement),
  );
}

/** `suite` on a CMS over each PostgreSQL, each started once. */
export function describeOnPostgres(suite: Suite): void {
  describe('on PostgreSQL', () => onPostgres(suite, startPostgres));
  describe.skipIf(!hasDebianPostgres)('on the PostgreSQL 15 of Debian', () =>
    onPostgres(suite, startDebianPostgres),
  );
}

/** `suite` on a CMS over SQLite, then over each PostgreSQL. */
export function describeOnEachDatabase(suite: (start: () => Promise<RunningCms>) => void): void {
  describe('on SQLite', () => suite(() => startCms()));
  describeOnPostgres(suite);
}
