import { expect, test } from 'vitest';
import {
  type Commune,
  designees,
  enClair,
  packCommunes,
  proposees,
  unpackCommunes,
} from './communes.ts';

const commune = (code: string, nom: string, codesPostaux: string[]): Commune => ({
  code,
  nom,
  codesPostaux,
  latitude: 46.16,
  longitude: 1.87,
});
const communes = [
  commune('23096', 'Guéret', ['23000']),
  commune('23245', 'Saint-Sulpice-le-Guérétois', ['23000']),
  commune('23176', 'La Souterraine', ['23300']),
  commune('87085', 'Limoges', ['87000', '87100', '87280']),
  commune('33281', 'Mérignac', ['33700']),
  commune('16216', 'Mérignac', ['16200']),
  commune('17222', 'Mérignac', ['17210']),
  commune('24395', 'Sainte-Œuvre-d’Essai', ['24000']),
];
const names = (found: Commune[]) => found.map(({ code }) => code);

test('packed and unpacked, the communes are the same, sorted by code', () => {
  const back = unpackCommunes(packCommunes(communes, []));
  expect(back).toEqual(communes.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  const overseas = {
    ...commune('97411', 'Saint-Denis', ['97400']),
    latitude: -20.88,
    longitude: 55.45,
  };
  const corsica = commune('2A004', 'Ajaccio', ['20000']);
  expect(unpackCommunes(packCommunes([overseas, corsica], []))).toEqual([corsica, overseas]);
  expect(unpackCommunes(packCommunes([], []))).toEqual([]);
});

test.each([
  ['Guéret', ['23096']],
  ['gueret', ['23096']],
  ['GUERET (23)', ['23096']],
  ['Guéret (23000)', ['23096']],
  ['23000 Guéret', ['23096']],
  ['guere', ['23096']],
  ['st sulpice le gueretois', ['23245']],
  ['St-Sulpice', ['23245']],
  ['souterraine', ['23176']],
  ['87280', ['87085']],
  ['ste oeuvre d essai', ['24395']],
  ['Merignac 33', ['33281']],
  ['Mérignac', ['16216', '17222', '33281']],
  ['23000', ['23096', '23245']],
  ['Guéret 33', []],
  ['Atlantide', []],
  ['', []],
  ['g', []],
])('« %s » means %j', (text, codes) => {
  expect(names(designees(communes, text))).toEqual(codes);
});

test('an exact name goes before longer ones, and only so many are offered', () => {
  const more = [...communes, commune('23097', 'Guéret-sur-Essai', ['23000'])];
  expect(names(proposees(more, 'gueret'))).toEqual(['23096', '23097', '23245']);
  expect(names(designees(more, 'gueret'))).toEqual(['23096']);
  expect(proposees(communes, 'me', 2)).toHaveLength(2);
});

test('a commune is told with its postcode, when it has one', () => {
  expect(enClair(communes[0] as Commune)).toBe('Guéret (23000)');
  expect(enClair({ nom: 'Île', codesPostaux: [] })).toBe('Île');
});

test('what is typed may be as long and as odd as one likes', () => {
  expect(designees(communes, `${'('.repeat(5000)}guéret`)).toEqual([]);
  expect(designees(communes, '\u0000<script>')).toEqual([]);
});
