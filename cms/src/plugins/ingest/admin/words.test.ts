import type { DemandeImport, ImportRun } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { duration, isActive, percent, runState, summary } from './words';

const count = {
  read: 1_600,
  accepted: 1_584,
  rejected: 16,
  created: 0,
  updated: 0,
  unchanged: 1_584,
  retired: 0,
};
const run = {
  etat: 'applique',
  release: 'Version 60',
  debut: '2026-01-05T08:00:00.000Z',
  fin: '2026-01-05T08:01:05.000Z',
  comptes: { metier: count },
} as unknown as ImportRun;

/** Intl writes several kinds of spaces. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('a run is summed up by what it holds and what it changed', () => {
  expect(plain(summary(run))).toBe('1 584 enregistrements, aucun changement');
  const changed = { ...run, comptes: { metier: { ...count, created: 1, retired: 2 } } };
  expect(plain(summary(changed))).toBe('1 584 enregistrements (1 créé, 2 retirés)');
  expect(summary({ ...run, comptes: undefined })).toBe('—');
});

test('a state says what became of the data', () => {
  expect(runState(run)).toMatchObject({ text: 'Appliquée', tone: 'success' });
  expect(runState({ ...run, etat: 'refuse', motif: 'Trop de rejets.' }).detail).toBe(
    'Trop de rejets.',
  );
  expect(runState({ ...run, etat: 'interrompu' }).detail).toContain('Rien n’a changé');
});

test('durations are French', () => {
  expect(plain(duration(run))).toBe('1 min 5 s');
  expect(duration({ debut: run.debut })).toBe('—');
});

test('progress is known when the size of the step is', () => {
  const demande = { etat: 'enCours', fait: 5 } as unknown as DemandeImport;
  expect(percent(demande)).toBeUndefined();
  expect(percent({ ...demande, total: 12 })).toBe(42);
  expect(percent({ ...demande, total: 4 })).toBe(100);
  expect([
    isActive(demande),
    isActive({ ...demande, etat: 'annulee' }),
    isActive(undefined),
  ]).toEqual([true, false, false]);
});
