import { expect, test } from 'vitest';
import { adresse } from '../../domain/adresses.ts';
import { currentMark, GROUPES, groupsOf, marksOf, SITUATIONS } from './navigation.ts';

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

const chosen = [
  {
    titre: { fr: 'Découvrir', en: 'Discover' },
    liens: [
      { titre: { fr: 'Métiers', en: 'Jobs' }, url: '/metiers/' },
      { titre: { fr: 'Ailleurs' }, url: 'https://exemple.invalid/' },
    ],
  },
];

test('a chosen menu marks where one is, and says which of its words are French', () => {
  expect(groupsOf(chosen, 'fr', '/metiers/boulanger/')).toMatchObject([
    { titre: 'Découvrir', liens: [{ titre: 'Métiers', current: 'true' }, { titre: 'Ailleurs' }] },
  ]);
  const [english] = groupsOf(chosen, 'en', '/en/metiers/');
  expect(english?.liens).toEqual([
    { titre: 'Jobs', url: '/metiers/', current: 'page' },
    { titre: 'Ailleurs', lang: 'fr', url: 'https://exemple.invalid/', current: undefined },
  ]);
});

test('pages that a chosen menu marks otherwise do not share it', () => {
  expect(marksOf('/metiers/', chosen)).not.toEqual(marksOf('/guides/', chosen));
  expect(marksOf('/guides/', chosen)).toEqual(marksOf('/dossiers/', chosen));
});
