import { expect, test } from 'vitest';
import {
  codeCertificationOf,
  codeCommuneOf,
  codePostalOf,
  niveauEuropeenOf,
  siretOf,
} from './codes.ts';

test.each([
  ['82422814201874', '82422814201874'],
  ['824 228 142 01874', '82422814201874'],
  ['824228142', undefined],
  ['8242281420187', undefined],
  ['00000000000000', undefined],
  ['8242281420187A', undefined],
  ['', undefined],
  [undefined, undefined],
])('SIRET %j: %j', (text, siret) => {
  expect(siretOf(text)).toBe(siret);
});

test.each([
  ['87000', '87000'],
  ['1000', '01000'],
  ['87 000', '87000'],
  ['870', undefined],
  ['00000', undefined],
  ['2A004', undefined],
])('code postal %j: %j', (text, code) => {
  expect(codePostalOf(text)).toBe(code);
});

test.each([
  ['34762', 'RNCP34762'],
  ['RNCP34762', 'RNCP34762'],
  [' rncp 34762', 'RNCP34762'],
  ['RS5719', 'RS5719'],
  ['NR', undefined],
  ['0', undefined],
  ['RNCP', undefined],
  ['RNCP1234567', undefined],
])('certification %j: %j', (text, code) => {
  expect(codeCertificationOf(text)).toBe(code);
});

test('a bare number takes the prefix of its column', () => {
  expect(codeCertificationOf('5719', 'RS')).toBe('RS5719');
  expect(codeCertificationOf('RNCP5719', 'RS')).toBe('RNCP5719');
});

test.each([
  ['NIV7', 7],
  ['niveau3', 3],
  ['Niveau 5', 5],
  ['NR', undefined],
  ['NIV9', undefined],
  ['', undefined],
])('level %j: %j', (text, niveau) => {
  expect(niveauEuropeenOf(text)).toBe(niveau);
});

test.each([
  ['87085', '87085'],
  ['1004', '01004'],
  ['2a004', '2A004'],
  ['2C004', undefined],
  ['870851', undefined],
  ['', undefined],
])('the commune « %s » is %s', (text, code) => {
  expect(codeCommuneOf(text)).toBe(code);
});
