import { expect, test } from 'vitest';
import { adresse } from '../../domain/adresses.ts';
import { currentMark, GROUPES, marksOf, SITUATIONS } from './navigation.ts';

test('a page is marked as itself, a page under it as its section', () => {
  expect(currentMark('/metiers/', adresse.metiers)).toBe('page');
  expect(currentMark('/metiers/boulanger/', adresse.metiers)).toBe('true');
  expect(currentMark('/appellations/b/', adresse.metiers)).toBe('true');
  expect(currentMark('/guides/', adresse.metiers)).toBeUndefined();
});

test('the home page is not the section of all others', () => {
  expect(currentMark('/', adresse.accueil)).toBe('page');
  expect(currentMark('/guides/', adresse.accueil)).toBeUndefined();
});

test('an English page is where its French twin is', () => {
  expect(currentMark('/en/metiers/', adresse.metiers)).toBe('page');
  expect(marksOf('/en/domaines/x/')).toEqual(marksOf('/domaines/x/'));
});

test('no section is in the menu twice', () => {
  const names = [...SITUATIONS, ...Object.values(GROUPES).flat()];
  expect(new Set(names).size).toBe(names.length);
});
