import { expect, test } from 'vitest';
import { RejetJournal } from './journal';

const rejet = { source: 'rome', position: 'a.csv:2', code: 'c', message: 'm', extrait: 'e' };

test('all are counted, the first ones kept', () => {
  const journal = new RejetJournal();
  for (let index = 0; index < 10_050; index += 1) journal.add(rejet);
  expect([journal.count, journal.kept.length]).toEqual([10_050, 10_000]);
});

test('what is kept fits its columns, whatever the source holds', () => {
  const journal = new RejetJournal();
  const long = 'x'.repeat(5_000);
  journal.add({ ...rejet, position: long, message: long, extrait: `\0${long}` });
  const [kept] = journal.kept;
  expect([kept?.position.length, kept?.message.length, kept?.extrait.length]).toEqual([
    255, 2_000, 2_000,
  ]);
  expect(kept?.extrait.startsWith('\uFFFDx')).toBe(true);
});
