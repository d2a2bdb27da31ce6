import { expect, test } from 'vitest';
import { overBudget } from '../../site/e2e/budgets.ts';

const cost = (change: object = {}) => ({
  url: 'http://127.0.0.1:1/metiers/x/',
  requests: 12,
  bytes: 120_000,
  scriptBytes: 20_000,
  thirdParties: [],
  lcp: 0,
  cls: 0.02,
  tbt: 0,
  ...change,
});

test('a page at its limits holds; over one, it says which and by how much', () => {
  expect(overBudget(cost())).toEqual([]);
  expect(overBudget(cost({ requests: 13, cls: 0.03 }))).toEqual([
    '/metiers/x/: requests 13 > 12',
    '/metiers/x/: cls 0.03 > 0.02',
  ]);
  expect(overBudget(cost({ thirdParties: ['https://ailleurs.example/'] }))).toHaveLength(1);
});

test('a page with an island has more script beside React, and no more than that', () => {
  const url = 'http://127.0.0.1:1/book-metiers/';
  expect(overBudget(cost({ url, scriptBytes: 30_000 }))).toEqual([]);
  expect(overBudget(cost({ url, scriptBytes: 30_001 }))).toHaveLength(1);
});
