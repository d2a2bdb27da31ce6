import { expect, test } from 'vitest';
import type { PageCost } from '../../site/e2e/measure.ts';
import { type Measured, median, resultOf } from './pages-result.ts';
import { holds, table } from './result.ts';

const cost = (change: Partial<PageCost> = {}): PageCost => ({
  url: 'http://127.0.0.1/a/',
  requests: 8,
  bytes: 70_000,
  scriptBytes: 5000,
  thirdParties: [],
  lcp: 1000,
  cls: 0,
  tbt: 0,
  ...change,
});
const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const page = (path: string, ...costs: PageCost[]): Measured => ({ path, costs, scores });

test('the middle one of five is kept, wherever it stands', () => {
  expect(median([9, 1, 5, 7, 3])).toBe(5);
});

test('one slow opening in three is forgiven, one heavy opening is not', () => {
  const { limits } = resultOf(
    [
      page('/a/', cost({ lcp: 5000 }), cost(), cost()),
      page('/b/', cost(), cost({ bytes: 121_000 }), cost()),
    ],
    [250],
  );
  expect(limits.filter((limit) => !holds(limit)).map(({ name }) => name)).toEqual([
    'Transféré (/b/)',
  ]);
});

test('the page that misses most is named, at the bottom or at the top', () => {
  const slow = { ...page('/lente/', cost({ lcp: 1900 })), scores: { ...scores, performance: 90 } };
  const { limits } = resultOf([page('/a/', cost()), slow], [250]);
  expect(limits.filter((limit) => !holds(limit)).map(({ name }) => name)).toEqual([
    'LCP (/lente/)',
    'Lighthouse, vitesse (/lente/)',
  ]);
});

test('an island may weigh more beside React', () => {
  const heavy = cost({ scriptBytes: 25_000 });
  const missed = (path: string) =>
    resultOf([page(path, heavy)], [250]).limits.filter((limit) => !holds(limit)).length;
  expect(missed('/book-metiers/')).toBe(0);
  expect(missed('/metiers/')).toBe(1);
});

test('each page has its row: its figures, the blank page taken off, what it misses', () => {
  const result = resultOf([page('/a/', cost({ tbt: 51 }))], [200, 250, 300]);
  expect(result.grid?.rows).toEqual([
    ['/a/', 70, 8, 5, 0, 1000, 750, 4, 51, 100, 100, 100, 100, 'TBT'],
  ]);
  expect(table(result)).toMatch(/^page +Ko .*manqué$/m);
  expect(table(result)).toMatch(/^\/a\/ +70 +8 .*TBT$/m);
});
