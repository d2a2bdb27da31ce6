import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { administration, apply, exported, type Line, runBody, sendBody } from './client.ts';
import { type RunningCms, startCms } from './start-cms.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

const MANY = 40_000;
/** Staging writes each record with its digest: once that much is on disk, the transaction has begun. */
const STAGED_BYTES = MANY * 100;

const contextes = (count: number, label: string): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'savoir',
    record: {
      codeOgr: String(100_000 + index),
      libelle: `${label} ${index}`,
      categorie: 'Domaines et expertises',
      sousCategorie: 'Essai',
    },
  }));

const stagedBytes = (cms: RunningCms): number => {
  const staging = join(cms.home, 'cms', 'staging');
  return readdirSync(staging, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(staging, name), { throwIfNoEntry: false }))
    .reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0);
};

let cms: RunningCms | undefined;
let postgres: RunningPostgres | undefined;
afterEach(async () => {
  await cms?.stop();
  await postgres?.stop();
  cms = undefined;
  postgres = undefined;
});

async function killedInTheMiddle(databaseUrl: string): Promise<void> {
  cms = await startCms({ databaseUrl });
  await apply(cms, contextes(300, 'Avant'));
  const before = await exported(cms, 'savoir');

  const answer = sendBody(cms, runBody(contextes(MANY, 'Après'))).then(
    ({ status }) => status,
    () => 'cut',
  );
  while (stagedBytes(cms) < STAGED_BYTES) await wait(5);
  await wait(250);
  await cms.kill();
  expect(await answer).toBe('cut');

  cms = await startCms({ home: cms.home, databaseUrl });
  expect(await exported(cms, 'savoir')).toEqual(before);
  expect(readdirSync(join(cms.home, 'cms', 'staging'))).toEqual([]);
  const call = await administration(cms, 'editeur');
  const { body } = await call(
    'GET',
    '/content-manager/collection-types/api::import-run.import-run?sort=debut:DESC',
  );
  expect(body.results[0]).toMatchObject({ etat: 'interrompu' });

  const { entities } = await apply(cms, contextes(MANY, 'Après'));
  expect(entities.savoir).toMatchObject({ created: MANY - 300, updated: 300 });
}

describe('killed in the middle of a run, the CMS starts again with the data it had, and the next run works', () => {
  test('on SQLite', () => killedInTheMiddle(''));
  test('on PostgreSQL', async () => {
    postgres = await startPostgres();
    await killedInTheMiddle(postgres.url);
  });
});
