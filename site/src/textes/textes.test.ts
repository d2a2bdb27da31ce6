import { expect, test } from 'vitest';
import * as en from './en.ts';
import * as fr from './fr.ts';

/** Path → text; what a function says is asked with a few values. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('3', '4', '5', '6'))]];
  return Object.entries(value as object).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
}

const french = leaves({ ...fr }, '');
const english = leaves({ ...en }, '');

test('each word exists in both languages', () => {
  expect(english.map(([path]) => path).sort()).toEqual(french.map(([path]) => path).sort());
});

test('no word is empty', () => {
  expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('French words have their apostrophes and the spaces of their punctuation', () => {
  expect(french.filter(([, text]) => /\p{L}'\p{L}| [:;!?»]|« /u.test(text))).toEqual([]);
});

test('English words keep no French punctuation', () => {
  expect(english.filter(([, text]) => /[\u00a0\u202f ][:;!?»]|[«»]/.test(text))).toEqual([]);
});
