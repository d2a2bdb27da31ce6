import { expect, test } from 'vitest';
import type { Fiche } from '../page-models/comparaison.ts';
import { lignesDe } from './lignes.ts';

const fiche = (cellules: Fiche['cellules']): Fiche => ({
  titre: 't',
  url: '/metiers/t/',
  cellules,
});
const of = (...titres: string[]) => titres.map((titre) => ({ titre }));
const ligne = (cle: string, ...fiches: Fiche[]) => lignesDe(fiches).find((one) => one.cle === cle);

test('what all share is told once, what each has of its own beside it', () => {
  const [a, b, c] = [of('x', 'y', 'z'), of('y', 'x'), of('x', 'w', 'y')];
  const fiches = [a, b, c].map((competences) => fiche({ competences }));
  expect(ligne('competences', ...fiches)).toEqual({
    cle: 'competences',
    etat: 'differente',
    commun: of('x', 'y'),
    cellules: [of('z'), [], of('w')],
  });
});

test('same values in another order are the same', () => {
  const [a, b] = [of('R', 'S'), of('S', 'R')].map((drapeaux) => fiche({ drapeaux }));
  expect(ligne('drapeaux', a as Fiche, b as Fiche)?.etat).toBe('identique');
});

test('what only one tells differs, what none tells is no row', () => {
  const rows = lignesDe([fiche({ prix: of('100\u00a0€') }), fiche({ duree: [] })]);
  expect(rows.map(({ cle, etat }) => [cle, etat])).toEqual([['prix', 'differente']]);
});

test('one alone has nothing in common with anyone', () => {
  expect(ligne('competences', fiche({ competences: of('x') }))).toMatchObject({
    etat: 'seule',
    commun: [],
    cellules: [of('x')],
  });
});
