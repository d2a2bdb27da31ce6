import { expect, test } from 'vitest';
import { indicateur } from '../testing/offre.ts';
import { partsOf } from './parts.ts';
import { reperesOf, salaireOf } from './salaire.ts';

const row = (projets: number | undefined, difficiles: number | undefined) => {
  const figure = (valeur: number | undefined) => {
    const { valeur: _hidden, ...secret } = indicateur({ secrete: true });
    return valeur === undefined ? secret : indicateur({ valeur });
  };
  return {
    famille: 'S0X42',
    bassin: '7540',
    annee: '2026',
    projets: figure(projets),
    difficiles: figure(difficiles),
  };
};

test('a share counts only the basins that tell both figures', () => {
  expect(partsOf([row(100, 40), row(50, undefined), row(undefined, 30)])).toEqual([
    {
      titre: 'Jugés difficiles par l’employeur',
      part: 40,
      texte: '40\u00a0%, soit 40 sur 100',
    },
  ]);
  expect(partsOf([row(0, 0), row(50, undefined)])).toEqual([]);
});

const salaire = (valeur: number) =>
  indicateur({ mesure: 'salaireMedianAnnuel', echelle: 'pays', unite: 'eurosParAn', valeur });

test('a pay is told by the month as well, and compared only when there are enough jobs', () => {
  expect(salaireOf([salaire(28_014)], undefined)).toMatchObject({ annuel: 28_014 });
  expect(salaireOf([salaire(28_014)], undefined)?.parMois).toMatch(/^environ 2\s330\s€$/);
  expect(salaireOf([indicateur()], undefined)).toBeUndefined();
  expect(reperesOf([salaire(1), salaire(2)])).toBeUndefined();
  const many = Array.from({ length: 101 }, (_, rank) => salaire(20_000 + 100 * rank));
  expect(reperesOf(many)).toMatchObject({ bas: 22_500, milieu: 25_000, haut: 27_500 });
});
