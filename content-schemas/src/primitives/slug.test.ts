import { expect, test } from 'vitest';
import { Slug } from './slug.ts';
import { slugify } from './slugify.ts';

test.each([
  ['Boulanger / Boulangère', 'boulanger-boulangere'],
  ['Conducteur / Conductrice d’engins agricoles', 'conducteur-conductrice-d-engins-agricoles'],
  ['Maître d’œuvre — Ingénierie', 'maitre-d-oeuvre-ingenierie'],
  ['C++ / C#', 'c-c'],
])('%s → %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
  expect(Slug.safeParse(slug).success).toBe(true);
});

test('straight and curly apostrophes give the same address', () => {
  expect(slugify("Agent d'accueil")).toBe(slugify('Agent d’accueil'));
});

test('a long text is cut between words at 100 characters', () => {
  const slug = slugify('mot '.repeat(60));
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slug.endsWith('-mot')).toBe(true);
});

test('one word longer than that is cut inside', () => {
  expect(slugify('a'.repeat(300))).toBe('a'.repeat(100));
});
