import { expect, test } from 'vitest';
import { Slugs } from './slugs.ts';

test('the smallest key keeps the plain address, whatever the order of the rows', () => {
  for (const keys of [
    ['9', '10', '101'],
    ['101', '10', '9'],
  ]) {
    const slugs = new Slugs();
    for (const key of keys) slugs.claim(key, 'Même nom');
    expect(['9', '10', '101'].map((key) => slugs.of(key))).toEqual([
      'meme-nom',
      'meme-nom-10',
      'meme-nom-101',
    ]);
  }
});

test('a label without letters takes its key', () => {
  const slugs = new Slugs();
  slugs.claim('A1', '…');
  expect(slugs.of('A1')).toBe('a1');
});

test('a long key never makes an address longer than one may be', () => {
  const slugs = new Slugs();
  const name = 'mot '.repeat(25);
  const keys = ['a', `mission-locale-62005-${'rue-'.repeat(15)}fin`];
  for (const key of keys) slugs.claim(key, name);
  const address = slugs.of(keys[1] ?? '');
  expect(address).toMatch(/^mot(-mot)+-mission-locale-62005-/);
  expect(address.length).toBeLessThanOrEqual(120);
  expect(address).not.toContain('--');
});
