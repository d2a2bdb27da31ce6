import { expect, test } from 'vitest';
import { groupByStart } from './group-by-start.ts';

const named = (...titres: string[]) => titres.map((titre) => ({ titre }));

test('cuts where the second letter changes, without accents', () => {
  const groups = groupByStart(named('Éclusier', 'Ecrivain', 'Élagueur', 'Éleveuse'));
  expect(groups.map(({ debut, elements }) => [debut, elements.length])).toEqual([
    ['Ec', 2],
    ['El', 2],
  ]);
});

test('signs and spaces are no letters', () => {
  expect(groupByStart(named('A. D. V.', '3D designer')).map(({ debut }) => debut)).toEqual([
    'Ad',
    '3d',
  ]);
});

test('a large group is cut once more, and loses nothing', () => {
  const many = [
    ...Array.from({ length: 100 }, () => 'Conducteur'),
    ...Array.from({ length: 100 }, () => 'Couturière'),
  ];
  const groups = groupByStart(named('Coach', ...many));
  expect(groups.map(({ debut, elements }) => [debut, elements.length])).toEqual([
    ['Coa', 1],
    ['Con', 100],
    ['Cou', 100],
  ]);
});
