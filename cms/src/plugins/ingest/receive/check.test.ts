import { expect, test } from 'vitest';
import { headerOf, problemOf } from './check';

const domaine = { code: 'D', libelle: 'Commerce', slug: 'commerce', niveau: 'grandDomaine' };

test('a valid record has no problem', () => {
  expect(problemOf('domaine', domaine)).toBeUndefined();
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
  expect(problemOf('domaine', JSON.parse(JSON.stringify(record)))).toBe(message);
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
