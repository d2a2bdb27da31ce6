/** With the memo of an earlier release, a release gives to the last byte what it gives without. */
import { expect, test, vi } from 'vitest';
import { release, temporaryFolder } from '../../../test/helpers.ts';
import { outcomeOf } from '../../../test/outcome.ts';
import { Memo } from '../../core/memo/memo.ts';
import { rome } from './rome.ts';
import { Tables } from './tables.ts';

const outcome = (folder: string, memo?: Memo) => outcomeOf(rome, folder, memo);

/** The same with the memo of the folder, and the tables that were read. */
async function outcomeWith(folder: string, files: string) {
  const memo = new Memo({ folder, draft: '.essai-', version: '1' });
  const read = vi.spyOn(Tables.prototype, 'read');
  try {
    const result = await outcome(files, memo);
    await memo.commit();
    return { result, read: new Set(read.mock.calls.map(([table]) => table)) };
  } finally {
    await memo.close();
    read.mockRestore();
  }
}

const LARGE = [
  'referentiel_contexte_travail',
  'referentiel_savoir',
  'referentiel_competence',
  'referentiel_appellation',
] as const;
const among = (read: ReadonlySet<string>) => LARGE.filter((table) => read.has(table));
/** Other bytes, the same rows. */
const reordered = (text: string) => {
  const [header, ...rows] = text.trim().split(/\r?\n/);
  return `${[header, ...rows.reverse()].join('\n')}\n`;
};

test('a release that is known is told again without reading its large tables', async () => {
  const folder = temporaryFolder();
  const files = release();
  const whole = await outcome(files);
  expect((await outcomeWith(folder, files)).result).toEqual(whole);
  for (let time = 0; time < 2; time += 1) {
    const { result, read } = await outcomeWith(folder, files);
    expect(result).toEqual(whole);
    expect(among(read)).toEqual([]);
  }
});

test.each([
  ['referentiel_code_rome', []],
  ['referentiel_appellation', ['referentiel_appellation']],
  ['referentiel_savoir', ['referentiel_savoir']],
  ['referentiel_macro_competence_riasec', ['referentiel_competence']],
])('after a change of %s, what comes from it is read again', async (table, expected) => {
  const folder = temporaryFolder();
  await outcomeWith(folder, release());
  const changed = release({ [table]: reordered });
  const { result, read } = await outcomeWith(folder, changed);
  expect(result).toEqual(await outcome(changed));
  expect(among(read)).toEqual(expected);
});

test('a table that gave a reject is read each time', async () => {
  const folder = temporaryFolder();
  const spoilt = release({ referentiel_savoir: (text) => `${text}"1"\n` });
  await outcomeWith(folder, spoilt);
  const { result, read } = await outcomeWith(folder, spoilt);
  expect(result).toEqual(await outcome(spoilt));
  expect(result.rejets.length).toBeGreaterThan(0);
  expect(among(read)).toEqual(['referentiel_savoir']);
});
