import { expect, test } from 'vitest';
import { type BasketItem, parseBasket, toggled } from './basket-item.ts';

const job = (slug: string): BasketItem => ({ genre: 'm', slug, titre: slug });
const training = (slug: string): BasketItem => ({ genre: 'f', slug, titre: slug });

test('reads back what was written', () => {
  const items = [job('boulanger-boulangere'), training('cap-boulanger')];
  expect(parseBasket(JSON.stringify(items))).toEqual({ items, damaged: false });
  expect(parseBasket(null)).toEqual({ items: [], damaged: false });
});

test.each(['', '{', '"texte"', 'null'])('unreadable text %j gives an empty basket', (raw) => {
  expect(parseBasket(raw)).toEqual({ items: [], damaged: true });
});

test('believes only what fits, three of a kind, each once', () => {
  const rows = [
    null,
    { genre: 'x', slug: 'a', titre: 'a' },
    job('../api'),
    { genre: 'm', slug: 'sans-titre' },
    job('a'),
    job('a'),
    job('b'),
    job('c'),
    job('d'),
    training('a'),
  ];
  expect(parseBasket(JSON.stringify(rows))).toEqual({
    items: [job('a'), job('b'), job('c'), training('a')],
    damaged: true,
  });
});

test('a toggle adds, removes, and refuses a fourth of its kind only', () => {
  const full = [job('a'), job('b'), job('c')];
  expect(toggled([], job('a'))).toEqual({ items: [job('a')], outcome: 'added' });
  expect(toggled(full, job('b'))).toEqual({ items: [job('a'), job('c')], outcome: 'removed' });
  expect(toggled(full, job('d'))).toEqual({ items: full, outcome: 'full' });
  expect(toggled(full, training('d')).outcome).toBe('added');
});
