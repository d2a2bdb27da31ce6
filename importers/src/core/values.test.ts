import { expect, test } from 'vitest';
import { flag } from './values.ts';

test.each([
  ['O', true],
  [' Non ', false],
  ['Peut-être', undefined],
  // Every JavaScript object answers to this name.
  ['constructor', undefined],
])('the word « %s » is %s', (word, value) => {
  expect(flag(word)).toBe(value);
});
