import { expect, test } from 'vitest';
import { distance } from './distance.ts';
import { familleDe, motsDe, racineDe, sonDe } from './mots.ts';
import { lectures, motsUtiles } from './question.ts';

const memeRacine = (...mots: string[]) => new Set(mots.map(racineDe)).size === 1;

test('the forms of a word have one root', () => {
  expect(memeRacine('boulanger', 'boulangere', 'boulangeres', 'boulangers')).toBe(true);
  expect(memeRacine('conducteur', 'conductrice', 'conductrices')).toBe(true);
  expect(memeRacine('vendeur', 'vendeuse', 'vendeuses')).toBe(true);
  expect(memeRacine('animal', 'animaux')).toBe(true);
  expect(memeRacine('gardien', 'gardienne')).toBe(true);
  expect(memeRacine('bateau', 'bateaux')).toBe(true);
  expect(memeRacine('maitre', 'maitresse')).toBe(true);
});

test('a trade, its act and its place are one family; a short word is its own', () => {
  const famille = (mot: string) => familleDe(racineDe(mot));
  expect(famille('boulangerie')).toBe(famille('boulanger'));
  expect(famille('soudure')).toBe(famille('soudeur'));
  expect(famille('bus')).toBe('bus');
});

test('words are without accents, apostrophes and empty words', () => {
  expect(motsDe('L’Électricien d’équipements, de l’œuvre')).toEqual([
    'electricien',
    'equipements',
    'oeuvre',
  ]);
});

test('what sounds alike is alike', () => {
  expect(sonDe('electrissien')).toBe(sonDe('electricien'));
  expect(sonDe('pharmacien')).toBe(sonDe('farmacien'));
});

test('counts slips, a swap as one, and stops past the limit', () => {
  expect(distance('boulnager', 'boulanger', 2)).toBe(1);
  expect(distance('maçon', 'macon', 2)).toBe(1);
  expect(distance('chat', 'boulanger', 2)).toBe(3);
});

test('takes off the formulas, unless nothing else is said', () => {
  expect(motsUtiles('Je voudrais travailler dans les espaces verts')).toEqual(['espaces', 'verts']);
  expect(motsUtiles('j’aimerais bien être un pompier')).toEqual(['pompier']);
  expect(motsUtiles('inspecteur du travail')).toEqual(['inspecteur', 'travail']);
  expect(motsUtiles('métier')).toEqual(['metier']);
});

test('reads a question with the words of titles too', () => {
  expect(lectures('vigile').map(({ mots }) => mots.join(' '))).toContain('agent securite');
});
