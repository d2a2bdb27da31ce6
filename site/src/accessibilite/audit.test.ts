import { expect, test } from 'vitest';
import { audit, nombreDe, tauxDe } from './audit.ts';
import type { Critere, Theme } from './critere.ts';

/** Criteria of each theme of the RGAA 4.1.2: 106 in all. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('the 106 criteria are judged, each once and in order', () => {
  const expected = COUNTS.flatMap((count, theme) =>
    Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`),
  );
  expect(expected).toHaveLength(106);
  expect(audit.flatMap(({ criteres }) => criteres.map(({ numero }) => numero))).toEqual(expected);
});

test('each says what proves it, in whole sentences', () => {
  const all = audit.flatMap(({ criteres }) => criteres);
  expect(all.filter(({ preuve }) => !/^[A-ZÀÉ<].{9,}\.$|^axe/.test(preuve.texte))).toEqual([]);
});

test('the rate counts what applies, and is never rounded up', () => {
  const theme = (...etats: Critere['etat'][]): Theme[] => [
    {
      numero: 1,
      titre: '',
      criteres: etats.map((etat) => ({
        numero: '1.1',
        titre: '',
        etat,
        preuve: { par: 'examen', texte: '' },
      })),
    },
  ];
  expect(tauxDe(theme('conforme', 'conforme', 'non conforme', 'non applicable'))).toBe(66);
  expect(nombreDe(theme('conforme', 'non applicable'), 'non applicable')).toBe(1);
});
