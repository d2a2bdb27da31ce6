import { expect, test } from 'vitest';
import { holds, table } from './result.ts';

test('a limit is held at its bound and missed beyond', () => {
  expect(holds({ name: '', unit: '', value: 4, max: 4 })).toBe(true);
  expect(holds({ name: '', unit: '', value: 4.01, max: 4 })).toBe(false);
  expect(holds({ name: '', unit: '', value: 40, min: 40 })).toBe(true);
  expect(holds({ name: '', unit: '', value: 39.9, min: 40 })).toBe(false);
  expect(holds({ name: '', unit: '', value: Number.NaN, max: 4 })).toBe(false);
});

test('the table says which limit is missed', () => {
  const limits = [
    { name: 'vite', value: 1, unit: 's', max: 2 },
    { name: 'lent', value: 3, unit: 's', max: 2 },
  ];
  const text = table({ bench: 'essai', figures: [], limits });
  expect(text).toMatch(/vite .*tenu/);
  expect(text).toMatch(/lent .*MANQUÉ/);
});
