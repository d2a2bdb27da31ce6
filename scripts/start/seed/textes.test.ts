/** What our editors would have written: enough of it, true to its schema, honest about what is invented. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  Article,
  ComplementMetier,
  Dossier,
  Guide,
  Question,
  Temoignage,
} from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { ROOT } from '../../lib/home.ts';

const EDITORIAL = join(ROOT, 'scripts', 'seed', 'editorial');
const KINDS = {
  articles: Article,
  guides: Guide,
  dossiers: Dossier,
  temoignages: Temoignage,
  questions: Question,
  'complements-metiers': ComplementMetier,
};
type Folder = keyof typeof KINDS;

const read = (folder: Folder) =>
  globSync(`${folder}/*.json`, { cwd: EDITORIAL }).map((name) => ({
    name: basename(name, '.json'),
    text: readFileSync(join(EDITORIAL, name), 'utf8'),
  }));
const folders = Object.keys(KINDS) as Folder[];
const all = folders.flatMap((folder) => read(folder).map((file) => ({ folder, ...file })));
const parsed = <T>(folder: Folder, schema: { parse: (value: unknown) => T }) =>
  read(folder).map(({ text }) => schema.parse(JSON.parse(text)));

test('as many texts of each kind as a reader needs to judge the site', () => {
  expect(Object.fromEntries(folders.map((folder) => [folder, read(folder).length]))).toEqual({
    articles: 24,
    guides: 12,
    dossiers: 6,
    temoignages: 8,
    questions: 30,
    'complements-metiers': 20,
  });
});

test('each fits its schema and is in the file that its key names', () => {
  for (const { folder, name, text } of all) {
    const value = JSON.parse(text);
    expect(KINDS[folder].parse(value), name).toMatchObject(value);
    expect((value.slug ?? value.codeRome.toLowerCase()) === name, name).toBe(true);
  }
});

test('guides, questions and features that state a rule say where it can be checked', () => {
  const guides = parsed('guides', Guide).filter(({ sources }) => sources.length === 0);
  const dossiers = parsed('dossiers', Dossier).filter(({ sources }) => sources.length === 0);
  const rules = parsed('questions', Question).filter(
    ({ rubrique, sources }) => ['financement', 'droits'].includes(rubrique) && sources.length === 0,
  );
  expect([...guides, ...dossiers, ...rules]).toEqual([]);
});

test('invented people say so, and nobody real is quoted', () => {
  for (const temoignage of parsed('temoignages', Temoignage)) {
    expect(temoignage).toMatchObject({ exemple: true });
    expect(temoignage.accordLe).toBeUndefined();
    expect(temoignage.situation).toMatch(/\(exemple\)$/);
  }
  const quoted = all.flatMap(({ text }) =>
    (JSON.parse(text).blocs ?? []).filter(({ type }: { type: string }) => type === 'citation'),
  );
  expect(quoted.length).toBeGreaterThan(8);
  for (const { auteur } of quoted) expect(auteur).toContain('exemple');
});

test('links between our texts lead somewhere', () => {
  const places: Record<string, Folder> = {
    actualites: 'articles',
    guides: 'guides',
    dossiers: 'dossiers',
    temoignages: 'temoignages',
  };
  const known = new Set(
    Object.entries(places).flatMap(([place, folder]) =>
      read(folder).map(({ name }) => `/${place}/${name}/`),
    ),
  );
  const ours = new RegExp(`(?<=[("])/(?:${Object.keys(places).join('|')})/[a-z0-9-]+/`, 'g');
  const dead = all.flatMap(({ name, text }) =>
    (text.match(ours) ?? []).filter((link) => !known.has(link)).map((link) => `${name}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('our texts have French apostrophes and no space that breaks before a sign', () => {
  const spaced = /(?<![-|])[ ](?=[;!?»])/;
  const wrong = all.filter(({ text }) => /\p{L}'\p{L}/u.test(text) || spaced.test(text));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
