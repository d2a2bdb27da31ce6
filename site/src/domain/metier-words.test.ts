import { expect, test } from 'vitest';
import { lettreDe } from './alphabet.ts';
import { drapeaux } from './drapeaux.ts';
import { comparer } from './ordre.ts';
import { interets } from './riasec.ts';

test('finds the letter of a name whatever its accents', () => {
  expect(['Écrivain', 'œnologue', 'boulanger', '3D designer', '« Zéro »'].map(lettreDe)).toEqual([
    'E',
    'O',
    'B',
    '0-9',
    'Z',
  ]);
});

test('sorts as a French dictionary does', () => {
  expect(['zèbre', 'cote', 'Étang', 'côté', 'etain'].sort(comparer)).toEqual([
    'cote',
    'côté',
    'etain',
    'Étang',
    'zèbre',
  ]);
  expect(['Étang', 'zone', 'abri'].sort(comparer)).toEqual(['abri', 'Étang', 'zone']);
});

test('names the interests, the leading one first, each once', () => {
  expect(interets('S', 'A').map(({ nom }) => nom)).toEqual(['Social', 'Artistique']);
  expect(interets('R', 'R')).toHaveLength(1);
  expect(interets()).toEqual([]);
});

test('tells only what the source says and is worth telling', () => {
  expect(drapeaux({})).toEqual([]);
  expect(drapeaux({ transitionEcologique: 'blanc', reglemente: false })).toEqual([]);
  expect(
    drapeaux({
      reglemente: true,
      cadre: true,
      transitionEcologique: 'brun',
      transitionNumerique: true,
      transitionDemographique: true,
    }).map(({ cle }) => cle),
  ).toEqual([
    'reglemente',
    'cadre',
    'transitionEcologique',
    'transitionNumerique',
    'transitionDemographique',
  ]);
});
