import { expect, test } from 'vitest';
import { type BookItem, parseBook } from './book-item.ts';

const item = (change: Partial<BookItem> = {}): BookItem => ({
  codeRome: 'D1102',
  titre: 'Boulanger / Boulangère',
  url: '/metiers/boulanger-boulangere/',
  grandDomaine: 'D',
  ajouteLe: '2026-03-01T10:00:00.000Z',
  note: '',
  ...change,
});

test('reads back what was written, in order', () => {
  const items = [item(), item({ codeRome: 'A1416', note: 'Voir le lycée' })];
  expect(parseBook(JSON.stringify(items))).toEqual({ items, damaged: false });
});

test('nothing stored is an empty book', () => {
  expect(parseBook(null)).toEqual({ items: [], damaged: false });
});

test.each(['', '{', '"texte"', '{"a":1}', 'null'])(
  'unreadable text %j gives an empty book and says so',
  (raw) => {
    expect(parseBook(raw)).toEqual({ items: [], damaged: true });
  },
);

test('keeps the good rows among bad ones', () => {
  const rows = [
    null,
    3,
    { codeRome: 'D1102' },
    item({ url: 'javascript:alert(1)' }),
    item({ url: '//ailleurs.fr/' }),
    item(),
    item(),
  ];
  expect(parseBook(JSON.stringify(rows))).toEqual({ items: [item()], damaged: true });
});

test('mends what can be: letter of the domain, missing note and date', () => {
  const { note: _note, ajouteLe: _date, ...rest } = item({ grandDomaine: '<b>' });
  expect(parseBook(JSON.stringify([rest])).items).toEqual([item({ ajouteLe: '' })]);
});
