import { expect, test } from 'vitest';
import { apprendre, comptesDe, partsDe } from './apprendre.ts';
import { lireEntrees } from './table.ts';

const appris = (noms: string[][], textes: string[][]) =>
  apprendre(
    noms.map((nom) => comptesDe([nom])),
    textes.map((mots) => partsDe([{ mots, poids: 0.1 }])),
  );
const rangsDe = (indices: string, famille: string) => {
  const ligne = indices.split('\n').find((each) => each.startsWith(`${famille} `));
  return lireEntrees(ligne?.split(' ')[1] ?? '').map(({ rang }) => rang);
};

test('a text counts by the share of its words, each text by its weight', () => {
  const parts = partsDe([
    { mots: ['pain', 'pain', 'four', 'pate'], poids: 1 },
    { mots: ['four'], poids: 0.5 },
    { mots: [], poids: 1 },
  ]);
  expect(parts).toEqual({ pain: 0.5, four: 0.75, pate: 0.25 });
});

test('a family is counted once a name', () => {
  expect(comptesDe([['chef', 'chef', 'cuisin'], ['chef']])).toEqual(
    new Map([
      ['chef', 2],
      ['cuisin', 1],
    ]),
  );
});

test('the words of texts are kept with their jobs, the same whatever the order of their words', () => {
  const noms = [['boulang'], ['patiss'], ['soudur']];
  const textes = [
    ['brioche', 'pain'],
    ['brioche', 'gateau'],
    ['metal', 'pain'],
  ];
  const { indices, niveaux } = appris(noms, textes);
  expect(rangsDe(indices, 'brioche')).toEqual([0, 1]);
  expect(rangsDe(indices, 'pain')).toEqual([0, 2]);
  expect(niveaux.some((part) => part > 0)).toBe(true);
  const autre = appris(
    noms,
    textes.map((mots) => mots.toReversed()),
  );
  expect(autre.indices).toBe(indices);
});

test('when there is too much, what tells jobs apart is kept before what all of them say', () => {
  const rares = (rang: number) => Array.from({ length: 20 }, (_, n) => `rare${rang}n${n}`);
  const communs = Array.from({ length: 40 }, (_, n) => `commun${n}`);
  const metiers = Array.from({ length: 30 }, (_, rang) => rang);
  const { indices } = appris(
    metiers.map((rang) => [`nom${rang}`]),
    metiers.map((rang) => [...rares(rang), ...communs]),
  );
  expect(indices.match(/^rare/gm)).toHaveLength(600);
  expect((indices.match(/^commun/gm) ?? []).length).toBeLessThan(40);
});
