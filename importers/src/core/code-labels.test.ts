import { expect, test } from 'vitest';
import { widthOfCodes } from './code-labels.ts';

test.each([
  ['code;libelle\r\n100;Formations\r\n110;Autres\r\n', 3],
  ['"code","libelle"\n"11001","Graphes"\n', 5],
  ['code;libelle\n100;Formations\n110', 3],
  ['code;libelle\n1;Agriculture\n10;Matériaux\n', undefined],
  ['code;libelle\nA10;x\n', undefined],
  ['code;libelle;parent\n100;x;y\n', undefined],
  ['code;libelle\n', undefined],
  ['', undefined],
])('%j: %j digits', (text, width) => {
  expect(widthOfCodes(Buffer.from(text))).toBe(width);
});
