import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lireJugements } from './jugements.ts';
import { formes, ndcg } from './questions.ts';

const file = (name: string) => join(import.meta.dirname, name);

test('a label gives both its forms, its end with each', () => {
  expect(formes('Conducteur / Conductrice d’engins agricoles')).toEqual({
    masculin: 'Conducteur d’engins agricoles',
    feminin: 'Conductrice d’engins agricoles',
  });
  expect(formes('Vétérinaire')).toEqual({ masculin: 'Vétérinaire', feminin: 'Vétérinaire' });
});

test('the gain is whole when the best come first, less when they come late, none when absent', () => {
  expect(ndcg(['a', 'b'], { a: 3, b: 1 })).toBe(1);
  expect(ndcg(['b', 'a'], { a: 3, b: 1 })).toBeLessThan(1);
  expect(ndcg(['x', 'y'], { a: 3 })).toBe(0);
});

test('three hundred phrases are judged, a third of them sealed, none twice', () => {
  const all = ['jugements.json', 'jugements-scelles.json'].map((name) =>
    lireJugements(file(name), new Map()),
  );
  const [tuned = [], sealed = []] = all;
  expect(tuned.length + sealed.length).toBeGreaterThanOrEqual(300);
  expect(3 * sealed.length).toBeGreaterThanOrEqual(tuned.length + sealed.length);
  for (const list of [...all, [...tuned, ...sealed]])
    expect(new Set(list.map(({ query }) => query)).size).toBe(list.length);
});

test('a file of another form is refused by name', () => {
  expect(() => lireJugements(file('README.md'), new Map())).toThrow(/README\.md/);
  expect(readFileSync(file('README.md'), 'utf8')).toContain('jugements-scelles.json');
});

test('jobs may be given by code or by whole address', () => {
  const [first] = lireJugements(
    file('jugements-scelles.json'),
    new Map([['J1506', '/metiers/infirmier/']]),
  );
  expect(first?.relevant['/metiers/infirmier/']).toBe(3);
});
