import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Accueil, Dossier, Evenement, Terme } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { ROOT } from '../../lib/home.ts';
import { evenementsDates, instantAParis, readModelesEvenements } from './evenements.ts';

const SEED = join(ROOT, 'scripts', 'seed');
const modeles = readModelesEvenements(SEED);
const read = (folder: string) =>
  globSync(`editorial/${folder}/*.json`, { cwd: SEED }).map((name) =>
    JSON.parse(readFileSync(join(SEED, name), 'utf8')),
  );

test('an hour of Paris is one hour before UTC in winter, two in summer', () => {
  expect(instantAParis('2026-01-15', '09:30')).toBe('2026-01-15T08:30:00.000Z');
  expect(instantAParis('2026-07-15', '09:30')).toBe('2026-07-15T07:30:00.000Z');
});

test('ten invented events, each said to be one, dated around the day of seeding', () => {
  const dated = evenementsDates(modeles, '2026-01-05');
  expect(dated).toHaveLength(10);
  for (const evenement of dated) {
    expect(Evenement.parse(evenement)).toMatchObject(evenement);
    expect(evenement.exemple).toBe(true);
    expect(evenement.titre).toMatch(/\(exemple\)$/);
    expect(evenement.organisateur).toContain('(exemple)');
    const { inscription = 'https://x.invalid/' } = evenement;
    expect(new URL(inscription).hostname).toMatch(/\.invalid$/);
  }
  const days = dated.map(({ debut }) => debut.slice(0, 10));
  expect(days.filter((day) => day < '2026-01-05')).toHaveLength(1);
  expect(evenementsDates(modeles, '2026-02-06').map(({ debut }) => debut)).not.toEqual(
    dated.map(({ debut }) => debut),
  );
});

test('what editors would write fits its schema and has French apostrophes', () => {
  const texts = [
    ...read('termes').map((one) => Terme.parse(one)),
    ...read('dossiers').map((one) => Dossier.parse(one)),
    ...read('accueils').map((one) => Accueil.parse(one)),
    ...modeles,
  ];
  expect(read('termes').length).toBeGreaterThanOrEqual(25);
  expect(read('dossiers')).toHaveLength(6);
  expect(JSON.stringify(texts)).not.toMatch(/\p{L}'\p{L}/u);
});

test('terms lead to terms that exist, and each says where it can be checked', () => {
  const termes = read('termes').map((one) => Terme.parse(one));
  const slugs = new Set(termes.map(({ slug }) => slug));
  expect(termes.flatMap(({ voirAussi }) => voirAussi.filter((slug) => !slugs.has(slug)))).toEqual(
    [],
  );
  expect(termes.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
