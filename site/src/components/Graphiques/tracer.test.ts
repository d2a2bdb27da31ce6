import { expect, test } from 'vitest';
import { barre, etendue, jauge } from './tracer.ts';

test('a bar is as long as its share, never longer than the whole, and a small one can be seen', () => {
  expect(barre(50).text).toContain('M0 0h50v10h-50z');
  expect(barre(140).text).toContain('M0 0h100v10');
  expect(barre(0.01).text).toContain('h0.8');
  expect(barre(0).text).toContain('M0 0h0v10');
});

test('a share is told from the whole by stripes, not by its colour', () => {
  expect(barre(64, 'part').text).toContain('g-rayures');
  expect(barre(64, 'part').text).toContain('g-tout');
});

test('as many steps are full as the level says', () => {
  const [, full = '', empty = ''] = jauge(4).text.match(/d="([^"]*)".*d="([^"]*)"/) ?? [];
  expect(full.match(/M/g)).toHaveLength(4);
  expect(empty.match(/M/g)).toHaveLength(1);
  expect(jauge(5).text).toContain('class="g-vide" d=""');
});

test('a value beyond the ends stays on the line', () => {
  const reperes = { min: 20, bas: 25, milieu: 30, haut: 40, max: 60 };
  expect(etendue(reperes, 20).text).toContain('M8 5l9');
  expect(etendue(reperes, 99).text).toContain('M312 5l9');
  expect(etendue({ min: 1, bas: 1, milieu: 1, haut: 1, max: 1 }, 1).text).not.toMatch(/NaN/);
});
