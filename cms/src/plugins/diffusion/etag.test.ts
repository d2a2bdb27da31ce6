import { expect, test } from 'vitest';
import { matches } from './etag';

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['', false],
  ['a', false],
])('If-None-Match: %s', (header, expected) => {
  expect(matches(header, '"a"')).toBe(expected);
});
