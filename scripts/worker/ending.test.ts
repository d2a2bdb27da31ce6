import { expect, test } from 'vitest';
import { endingOf } from './ending.ts';

const count = {
  read: 12,
  accepted: 11,
  rejected: 1,
  created: 2,
  updated: 3,
  unchanged: 6,
  retired: 4,
};
const report = {
  source: 'rome',
  release: 'Version 60',
  etat: 'applique',
  entities: { a: count, b: count },
};

test('a report becomes one sentence', () => {
  expect(endingOf(JSON.stringify(report), '', 0)).toEqual({
    etat: 'terminee',
    message:
      'Version 60 appliquée ; créés : 4, modifiés : 6, inchangés : 12, retirés : 8, rejetés : 2.',
  });
  expect(endingOf(JSON.stringify({ ...report, etat: 'identique' }), '', 0)).toMatchObject({
    etat: 'terminee',
    message: expect.stringContaining('déjà en place'),
  });
});

test('a refusal keeps the importer’s words; what passes by itself is for later', () => {
  const refused = (code: string) =>
    endingOf(JSON.stringify({ error: { code, message: 'Parce que.' } }), '', 1);
  expect(refused('import.rome.missingFile')).toEqual({ etat: 'echouee', message: 'Parce que.' });
  expect(refused('ingest.busy').etat).toBe('plusTard');
  expect(refused('cms.unreachable').etat).toBe('plusTard');
});

test('an importer that ends without a report says at least its last words', () => {
  expect(endingOf('', 'Plus de mémoire.', 134)).toEqual({
    etat: 'echouee',
    message: 'L’importeur s’est arrêté sans rapport (code 134). Plus de mémoire.',
  });
  expect(endingOf(JSON.stringify(report), '', 1).etat).toBe('echouee');
});
