import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a part is rendered once for each key, even while it is being rendered', async () => {
  let count = 0;
  const render = async () => `rendu ${++count}`;
  expect(await Promise.all([once('a', render), once('a', render)])).toEqual(['rendu 1', 'rendu 1']);
  expect(once('a', render)).toBe('rendu 1');
  expect(await once('b', render)).toBe('rendu 2');
});
