import { expect, test } from 'vitest';
import { indicateur } from '../testing/offre.ts';
import {
  indexRecrutements,
  partEnClair,
  projetsByMetier,
  sommeDe,
  sommeEnClair,
} from './recrutements.ts';

const secret = () => {
  const { valeur: _hidden, ...rest } = indicateur({ secrete: true });
  return rest;
};

test('a secret figure is never counted as zero', () => {
  expect(sommeEnClair(sommeDe([indicateur(), indicateur({ valeur: 1_000 })]))).toBe('1\u202f074');
  expect(sommeEnClair(sommeDe([indicateur(), secret()]))).toBe('au moins 74');
  expect(sommeEnClair(sommeDe([secret()]))).toBe('Secret statistique');
  expect(sommeEnClair(sommeDe([indicateur({ valeur: 0 })]))).toBe('0');
});

test('figures and shares are told in the language of the page', () => {
  const partial = sommeDe([indicateur({ valeur: 1_000 }), secret()]);
  expect(sommeEnClair(partial, 'en')).toBe('at least 1,000');
  expect(sommeEnClair(sommeDe([secret()]), 'en')).toBe('Withheld');
  const whole = sommeDe([indicateur()]);
  expect(partEnClair(whole, whole, 'en')).toBe('100%');
});

test('a share is told only when both figures are known', () => {
  const projets = sommeDe([indicateur()]);
  expect(partEnClair(sommeDe([indicateur({ valeur: 37 })]), projets)).toBe('50\u00a0%');
  expect(partEnClair(sommeDe([secret()]), projets)).toBeUndefined();
  expect(partEnClair(sommeDe([]), projets)).toBeUndefined();
  expect(partEnClair(sommeDe([indicateur({ valeur: 0 })]), sommeDe([]))).toBeUndefined();
});

const records = {
  indicateur: [
    indicateur(),
    indicateur({ identifiant: 'ancien', periode: '2023', valeur: 1 }),
    indicateur({ identifiant: 'difficile', mesure: 'projetsDifficiles', valeur: 60 }),
  ],
  correspondance: [
    {
      identifiant: 'fap2021-S0X42-D1102',
      nomenclature: 'fap2021' as const,
      code: 'S0X42',
      famille: 'S0X42',
      metier: 'D1102',
      chemin: [{ table: 't', de: 'S0X42', vers: 'D1102' }],
    },
    {
      identifiant: 'isco08-7512-D1102',
      nomenclature: 'isco08' as const,
      code: '7512',
      metier: 'D1102',
      chemin: [{ table: 't', de: '7512', vers: 'D1102' }],
    },
  ],
  famille: [{ code: 'S0X42', libelle: 'Boulangers, pâtissiers', niveau: 'fap228' as const }],
};

test('only the figures of the most recent year are kept, one row a family and basin', () => {
  const { projets, annee } = indexRecrutements(records);
  expect(annee).toBe('2024');
  expect(projets).toHaveLength(1);
  expect(projets[0]?.projets?.valeur).toBe(74);
  expect(projets[0]?.difficiles?.valeur).toBe(60);
});

test('a job finds the projects of its families, by the crosswalk of the FAP alone', () => {
  const index = indexRecrutements(records);
  const projetsOf = projetsByMetier(index);
  expect([...projetsOf('D1102').keys()]).toEqual(['S0X42']);
  expect(projetsOf('A1101').size).toBe(0);
  expect(index.metiersByFamille.get('S0X42')).toEqual(['D1102']);
});
