import { expect, test } from 'vitest';
import { fitter } from './fit.ts';
import { RejetLog } from './rejet-log.ts';

test('a text too long is cut after a word and counted, another is left as it is', () => {
  const log = new RejetLog();
  const fitted = fitter('essai', log);
  expect(fitted('nom', 'un nom')).toBe('un nom');
  expect(fitted('nom', 'mot '.repeat(100)).length).toBeLessThanOrEqual(255);
  expect(fitted('nom', 'un deux trois', 8)).toBe('un deux…');
  expect(log.warnings).toEqual([
    expect.objectContaining({ code: 'import.essai.tooLong', nombre: 1 }),
    expect.objectContaining({ message: expect.stringContaining('8 caractères'), nombre: 1 }),
  ]);
});
