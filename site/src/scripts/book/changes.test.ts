import { expect, test } from 'vitest';
import type { BookItem } from './book-item.ts';
import { annotate, insertAt, move, without } from './changes.ts';

const item = (codeRome: string): BookItem => ({
  codeRome,
  titre: codeRome,
  url: '/metiers/x/',
  grandDomaine: 'A',
  ajouteLe: '',
  note: '',
});
const items = ['A1', 'B2', 'C3'].map(item);
const codes = (list: readonly BookItem[]) => list.map(({ codeRome }) => codeRome).join(' ');

test('moves one place at a time, and not past the ends', () => {
  expect(codes(move(items, 'C3', -1))).toBe('A1 C3 B2');
  expect(codes(move(items, 'A1', 1))).toBe('B2 A1 C3');
  expect(codes(move(items, 'A1', -1))).toBe('A1 B2 C3');
  expect(codes(move(items, 'C3', 1))).toBe('A1 B2 C3');
  expect(codes(move(items, 'Z9', 1))).toBe('A1 B2 C3');
});

test('what is removed comes back to its place, once', () => {
  const rest = without(items, 'B2');
  expect(codes(rest)).toBe('A1 C3');
  const back = insertAt(rest, item('B2'), 1);
  expect(codes(back)).toBe('A1 B2 C3');
  expect(codes(insertAt(back, item('B2'), 0))).toBe('A1 B2 C3');
});

test('a note belongs to its job', () => {
  expect(annotate(items, 'B2', 'à voir').map(({ note }) => note)).toEqual(['', 'à voir', '']);
});
