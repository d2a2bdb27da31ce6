import { expect, test } from 'vitest';
import { successorOf } from './successors';

const named = (id: number) => ({ cle: `c${id}`, slug: `s${id}` });
const active = new Map([7, 8, 9].map((id) => [id, named(id)]));

test.each([
  ['the first that is published', { 1: [2, 8, 9] }, 'c8'],
  ['the nearest, even when a chain is named before', { 1: [2, 9], 2: [8] }, 'c9'],
  ['the end of a chain', { 1: [2], 2: [3], 3: [9] }, 'c9'],
  ['nothing when a chain leads nowhere', { 1: [2], 2: [3] }, undefined],
  ['nothing in a loop', { 1: [2], 2: [3], 3: [1, 2] }, undefined],
  ['what a loop leads out to', { 1: [2], 2: [1, 3], 3: [2, 7] }, 'c7'],
  ['nothing without a link', {}, undefined],
])('the successor is %s', (_name, links, cle) => {
  const replacedBy = new Map(Object.entries(links).map(([id, ids]) => [Number(id), ids]));
  expect(successorOf(1, replacedBy, active)?.cle).toBe(cle);
});
