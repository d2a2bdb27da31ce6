import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { codes2009, libelle2009, NATURES, passages, successeurs } from './passage-fap.ts';

const whole = passages.filter(({ nature }) => nature !== 'partielle');
const times = (codes: string[]) => Map.groupBy(codes, (code) => code);
const from = times(whole.map(({ de }) => de));
const to = times(whole.map(({ vers }) => vers));

test('codes have the forms of their nomenclatures, and no passage is said twice', () => {
  for (const { de, vers, nature } of passages) {
    expect(de).toMatch(/^([A-Z]\d[A-Z]\d{2})?$/);
    expect(vers).toMatch(/^([A-Z][0-9A-Z][A-Z]\d{2})?$/);
    expect(NATURES).toContain(nature);
  }
  expect(new Set(passages.map(({ de, vers }) => `${de} ${vers}`)).size).toBe(passages.length);
});

test('the 225 families of 2009 and the 228 of 2021 all have their row', () => {
  expect(new Set(codes2009).size).toBe(225);
  expect([...new Set(passages.map(({ de }) => de))].filter(Boolean).sort()).toEqual(
    [...codes2009].sort(),
  );
  expect([...new Set(passages.map(({ vers }) => vers))].filter(Boolean)).toHaveLength(228);
});

test('the nature of a passage is what the table itself shows', () => {
  for (const { de, vers, nature, rome } of passages) {
    const [parts, origins] = [from.get(de)?.length ?? 0, to.get(vers)?.length ?? 0];
    if (nature === 'sansEquivalent') expect([de, vers]).toContain('');
    else if (nature === 'partielle') expect([de, rome?.size]).not.toEqual([de, undefined]);
    else if (nature === 'eclatee') expect([de, parts > 1]).toEqual([de, true]);
    else if (nature === 'regroupee') expect([vers, parts, origins > 1]).toEqual([vers, 1, true]);
    else expect([vers, parts, origins]).toEqual([vers, 1, 1]);
  }
});

test('what is said of a whole family follows it, not its stray jobs', () => {
  expect(successeurs('S0Z42')).toEqual(['S0X42']);
  expect(successeurs('B2Z40')).toEqual(['B1X31']);
  expect(successeurs('Q1Z81')).toEqual(['QAX03', 'QBX01', 'QDX01']);
  expect(successeurs('R3Z81')).toEqual([]);
  expect(successeurs('Z9Z99')).toEqual([]);
  expect(libelle2009('S0Z42')).toBe('Boulangers, pâtissiers');
  expect(libelle2009('A3Z00')).toBeUndefined();
});

const bmo = sharedData('bmo');
test.skipIf(!bmo)('the families of 2021 are those of the Dares', () => {
  const rows = readFileSync(join(bmo ?? '', 'Intitules_FAP2021.csv'), 'utf8')
    .split('\r\n')
    .slice(1);
  const official = new Set(rows.map((row) => row.split(';')[2]).filter(Boolean));
  const ours = new Set(passages.map(({ vers }) => vers).filter(Boolean));
  expect([...ours].sort()).toEqual([...official].sort());
});

const marche = sharedData('marche-travail');
test.skipIf(!marche)('the jobs named are jobs of the family of 2009, and few are left out', () => {
  const path = join(marche ?? '', 'table-correspondance-pcs-rome.csv');
  const jobs = new Map<string, Set<string>>();
  let fap = '';
  for (const row of readFileSync(path, 'utf8').split('\r\n')) {
    const [first = '', , rome = ''] = row.split(';');
    if (first) fap = first;
    if (/^[A-N]\d{4}$/.test(rome)) jobs.set(fap, (jobs.get(fap) ?? new Set()).add(rome));
  }
  for (const { de, rome } of passages)
    for (const job of rome ?? [])
      expect([de, job, jobs.get(de)?.has(job)]).toEqual([de, job, true]);
  const passed = (de: string, job: string) =>
    passages.some((one) => one.de === de && one.vers && (!one.rome || one.rome.has(job)));
  const left = [...jobs].flatMap(([de, all]) =>
    [...all].filter((job) => !passed(de, job)).map((job) => `${de} ${job}`),
  );
  expect(left).toEqual(['A1Z41 F1101', 'A3Z90 N3102', 'B7Z90 F1102', 'J5Z80 D1204', 'R2Z83 D1501']);
});
