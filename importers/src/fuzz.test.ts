/**
 * Files that nobody has seen: those of each source, spoilt in every way that files get spoilt. The
 * same ones at each run; `PORTULAN_LONG` makes twenty times more.
 */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Dice, diceOf } from '../test/fuzz/dice.ts';
import { faultsOf } from '../test/fuzz/honesty.ts';
import type { Mutation } from '../test/fuzz/mutation.ts';
import { mutationsOf } from '../test/fuzz/spoil.ts';
import { silent, temporaryFolder } from '../test/helpers.ts';
import { workbook } from '../test/workbook.ts';
import { type AllReport, isFailure, runAll } from './all/run-all.ts';
import { allSources } from './sources.ts';

const sources = await allSources();

const MANY = process.env.PORTULAN_LONG ? 200 : 9;
const signal = new AbortController().signal;

const fixturesOf = (source: string) => join(import.meta.dirname, 'sources', source, 'fixtures');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));

const dryRun = (location: string): Promise<AllReport> =>
  runAll({ sources, location, progress: silent, signal });

type Spoilt = { file: string; mutation: Mutation; bytes: Buffer };

/** A file of the folder and a way to spoil it; the first pair drawn that fits. */
function spoilOne(folder: string, files: string[], dice: Dice): Spoilt {
  for (;;) {
    const file = dice.pick(files);
    const mutation = dice.pick(mutationsOf(extname(file)));
    const bytes = mutation.spoil(readFileSync(join(folder, file)), dice);
    if (bytes) return { file, mutation, bytes };
  }
}

/** What a run says of its records; a source that fails says why. */
const recordsIn = ({ sources: reports, liens }: AllReport) =>
  JSON.stringify([
    reports.map((one) =>
      isFailure(one) ? one : [one.source, one.entities, one.unresolvedByField],
    ),
    liens,
  ]);

const rowsIn = ({ sources: reports }: AllReport, file: string) =>
  reports.flatMap((one) => (isFailure(one) ? [] : (one.fichiers[file]?.rows ?? [])));

function* lossesIn(spoilt: AllReport, sound: AllReport, { mutation, file }: Spoilt) {
  // A table that its source no longer knows is told as such: nobody takes it for read.
  const isKnown = spoilt.fichiers.some(({ nom, etat }) => nom === file && etat !== 'sansImporteur');
  if (mutation.kept === 'records' && isKnown && recordsIn(spoilt) !== recordsIn(sound))
    yield `other records: ${recordsIn(spoilt)}`;
  const rows = rowsIn(spoilt, file);
  if (mutation.kept === 'rows' && rows.length > 0 && `${rows}` !== `${rowsIn(sound, file)}`)
    yield `${rows} rows instead of ${rowsIn(sound, file)}`;
}

async function spoilAll(folder: string, seed: string): Promise<void> {
  const files = filesIn(folder);
  const sound = await dryRun(folder);
  expect(sound.sources.filter((one) => !isFailure(one))).not.toEqual([]);
  expect([...faultsOf(sound, folder, files)]).toEqual([]);
  const faults: string[] = [];
  for (let number = 0; number < MANY; number += 1) {
    const spoilt = spoilOne(folder, files, diceOf(`${seed} ${number}`));
    const whole = readFileSync(join(folder, spoilt.file));
    writeFileSync(join(folder, spoilt.file), spoilt.bytes);
    const report = await dryRun(folder);
    writeFileSync(join(folder, spoilt.file), whole);
    for (const fault of [...faultsOf(report, folder, files), ...lossesIn(report, sound, spoilt)])
      faults.push(`${number}, ${spoilt.file}, ${spoilt.mutation.name}: ${fault}`);
  }
  expect(faults).toEqual([]);
}

const TIMEOUT = { timeout: MANY * 2000 };

test.each(sources.map(({ name }) => name))(
  'files of %s, spoilt: no crash, nothing lost without a word',
  TIMEOUT,
  async (source) => {
    const folder = temporaryFolder();
    cpSync(fixturesOf(source), folder, { recursive: true });
    await spoilAll(folder, source);
  },
);

test('a workbook, spoilt: no crash, nothing lost without a word', TIMEOUT, async () => {
  const folder = temporaryFolder();
  const survey = readFileSync(join(fixturesOf('bmo'), 'bmo_2024.csv'), 'utf8');
  const rows = survey.trimEnd().split('\r\n');
  const book = await workbook({ BMO_2024: rows.map((row) => row.split(';')) });
  writeFileSync(join(folder, 'Base_BMO_2024.xlsx'), book);
  await spoilAll(folder, 'workbook');
});
