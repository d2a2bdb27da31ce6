import { expect, test } from 'vitest';
import { ownIds } from './own-ids.ts';

test('ids and what names them change together, nothing else does', () => {
  const html =
    '<label for="q">x</label><input id="q" aria-describedby="a b" name="q"><a href="#q">y</a><use href="/s.svg#q" /><a href="/q">z</a>';
  expect(ownIds(html, 'ex')).toBe(
    '<label for="ex-q">x</label><input id="ex-q" aria-describedby="ex-a ex-b" name="q"><a href="#ex-q">y</a><use href="/s.svg#q" /><a href="/q">z</a>',
  );
});
