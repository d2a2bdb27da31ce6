import { expect, test } from 'vitest';
import type { Etat } from './answers';
import { builtAt, detailOf, isShrunk, siteState } from './words';

const NOW = '2027-02-03T10:00:00.000Z';
const site = {
  version: '20270203T095948000Z',
  etat: 'a'.repeat(40),
  versions: ['20270203T095948000Z'],
  retenue: false,
  vuLe: NOW,
};
const done = {
  identifiant: 'x',
  cause: 'modification',
  resultat: 'enLigne',
  debut: '2027-02-03T09:59:45.000Z',
  fin: '2027-02-03T09:59:48.000Z',
  pages: 9312,
  refaites: 12,
} as const;
const on: Etat = { site, passees: [done], ajour: true, maintenant: NOW };

test('the state of the site is one sentence', () => {
  expect(siteState(on).text).toBe('En ligne depuis 12\u00A0s');
  const enCours = { ...done, etat: site.etat, forcer: false, verifier: false, entendu: NOW };
  const building = { ...enCours, etape: 'Pages', fait: 2, total: 9 };
  expect(siteState({ ...on, enCours: building }).text).toBe('En construction, 40\u00A0%');
  expect(siteState({ ...on, ajour: false }).text).toBe('Des changements attendent');
  expect(siteState({ ...on, site: { ...site, retenue: true } }).text).toBe('Version retenue');
});

test('a failure is told with its reason, and the site that waits for a word', () => {
  const failed = { ...done, resultat: 'echec', code: 'build.shrunk', message: 'Moins.' } as const;
  const etat: Etat = { ...on, ajour: false, passees: [failed, done] };
  expect(siteState(etat)).toMatchObject({ text: 'Échec', detail: 'Moins.' });
  expect(isShrunk(etat)).toBe(true);
  expect(isShrunk({ ...etat, ajour: true })).toBe(false);
});

test('without a worker nobody thinks that the site follows', () => {
  const later = { ...on, maintenant: '2027-02-03T10:01:00.000Z' };
  expect(siteState(later).text).toBe('Pas de nouvelles');
});

test('what a construction did', () => {
  expect(detailOf(done)).toBe('12\u00A0pages refaites sur 9\u202F312, en 3\u00A0s');
  expect(builtAt(site.version)).toBe('2027-02-03T09:59:48.000Z');
});
