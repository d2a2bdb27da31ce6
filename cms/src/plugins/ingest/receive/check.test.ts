import { expect, test } from 'vitest';
import { headerOf, problemOf, rejetOf } from './check';

const domaine = { code: 'D', libelle: 'Commerce', slug: 'commerce', niveau: 'grandDomaine' };

test('a valid record has no problem', () => {
  expect(problemOf('domaine', domaine, JSON.stringify(domaine))).toBeUndefined();
});

test.each([
  [{ ...domaine, code: 'Z' }, 'Le champ « code » n’a pas la forme attendue.'],
  [{ ...domaine, libelle: undefined }, 'Le champ « libelle » manque.'],
  [{ ...domaine, libelle: 'x'.repeat(256) }, 'Le champ « libelle » dépasse 255 caractères.'],
  [
    { ...domaine, niveau: 'autre' },
    'Le champ « niveau » n’est pas une valeur prévue (grandDomaine, domaineProfessionnel).',
  ],
  [{ ...domaine, autre: 1 }, 'Le champ « autre » n’est pas prévu.'],
  ['texte', 'L’enregistrement n’est pas du type attendu (object).'],
])('says in French what is wrong: %#', (record, message) => {
  const text = JSON.stringify(record);
  expect(problemOf('domaine', JSON.parse(text), text)).toBe(message);
});

test('a character that PostgreSQL refuses in JSON is refused with its record', () => {
  const commune = {
    codeInsee: '87085',
    nom: 'Limoges',
    codesPostaux: ['87000'],
    departement: '\ud83d',
  };
  const text = JSON.stringify(commune);
  expect(problemOf('commune', commune, text)).toContain('qu’aucune base ne garde');
});

test('a reject of the importer is known by its form', () => {
  const rejet = { source: 'rome', position: 'a.csv:2', code: 'c', message: 'm', extrait: '' };
  expect(rejetOf({ rejet })).toEqual(rejet);
  expect(rejetOf({ rejet: { ...rejet, position: 2 } })).toBeUndefined();
});

const run = {
  source: 'rome',
  titre: 'ROME',
  editeur: 'France Travail',
  release: '60',
  licence: 'LO',
  mode: 'complet',
  empreinte: 'a',
};

test('a header gets its defaults', () => {
  expect(headerOf({ run })).toEqual({ ...run, forcer: false });
});

test('a header of another shape is refused', () => {
  expect(() => headerOf({ run: { ...run, mode: 'partout' } })).toThrow(
    'La première ligne ne décrit pas une importation.',
  );
});
