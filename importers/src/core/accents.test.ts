import { expect, test } from 'vitest';
import { Accents, capitalise } from './accents.ts';

function learned(...labels: string[]) {
  const accents = new Accents();
  for (const label of labels) accents.learn(label);
  return accents;
}

test('words take the spelling that they have elsewhere', () => {
  const accents = learned('Génie civil, métiers de la pêche', 'tableur SIG');
  expect(accents.restore('GENIE CIVIL ET PECHE')).toBe('Génie civil et pêche');
  expect(accents.restore('Sig Genie')).toBe('SIG génie');
});

test('a word with two spellings keeps neither, an unknown one is only put in lower case', () => {
  expect(learned('pièce sale', 'plat salé').restore('PLAT SALE INCONNU')).toBe('Plat sale inconnu');
});

test('signs between words stay', () => {
  expect(learned("Techniques de l'édition").restore("TECHNIQUES DE L'EDITION (LIVRE)")).toBe(
    "Techniques de l'édition (livre)",
  );
});

test('a sentence begins with a capital', () => {
  expect([capitalise('élevage'), capitalise(''), capitalise('3D')]).toEqual(['Élevage', '', '3D']);
});
