import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { NOMS_ACTUEL } from '../domain/recherche/adresse-noms.ts';
import type { Page } from '../page-models/types.ts';
import { apportDe, nomsOfPages, writeNoms } from './noms.ts';
import type { PreparedPage } from './prepare.ts';

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-noms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { cache: join(folder, 'cache'), folder: join(folder, 'site'), sources: 'a' };
}

const job = (slug: string, titre: string) =>
  ({
    url: `/metiers/${slug}/`,
    template: 'metier',
    model: {
      codeRome: 'D1102',
      titre,
      missions: [],
      competences: { principales: [], emergentes: [], savoirEtre: [], autres: [] },
      savoirs: { principaux: [], emergents: [], autres: [] },
      appellations: [{ titre, peuUsitee: false }],
    },
  }) as unknown as Page<'metier'>;

/** @param nom what the manifest keeps of a job that did not change */
const prepared = (page: Page<'metier'>, nom?: string) => {
  const read = vi.fn(() => page as Page);
  const entry = { template: 'metier', entree: '', modele: '', indexable: true } as const;
  const made: PreparedPage = {
    url: page.url,
    entry: { ...entry, ...(nom && { nom }) },
    page: read,
  };
  return { read, page: made };
};

const published = (folder: string) => {
  const { noms } = JSON.parse(readFileSync(join(folder, NOMS_ACTUEL), 'utf8'));
  return readFileSync(join(folder, noms), 'utf8');
};

test('an edit reads one job again, replaces the file, and gives what all jobs would give', () => {
  const where = place();
  const [baker, cook] = [job('boulanger', 'Boulanger'), job('cuisinier', 'Cuisinier')];
  const first = [prepared(cook), prepared(baker)];
  writeNoms(
    first.map(({ page }) => page),
    where,
  );
  expect(published(where.folder)).toBe(nomsOfPages([baker, cook]));

  const renamed = job('boulanger', 'Artisan boulanger');
  const nom = first[0]?.page.entry.nom;
  const second = [prepared(cook, nom), prepared(renamed)];
  writeNoms(
    second.map(({ page }) => page),
    where,
  );
  expect(second.map(({ read }) => read.mock.calls.length)).toEqual([0, 1]);
  expect(published(where.folder)).toBe(nomsOfPages([renamed, cook]));
  expect(readdirSync(join(where.folder, 'index-recherche', 'noms'))).toHaveLength(1);

  const third = [prepared(cook, nom), prepared(renamed, second[1]?.page.entry.nom)];
  writeNoms(
    third.map(({ page }) => page),
    where,
  );
  expect(third.some(({ read }) => read.mock.calls.length > 0)).toBe(false);
});

test('another code of the site makes the index anew', () => {
  const where = place();
  const one = prepared(job('boulanger', 'Boulanger'));
  writeNoms([one.page], where);
  const again = prepared(job('boulanger', 'Boulanger'), one.page.entry.nom);
  writeNoms([again.page], { ...where, sources: 'b' });
  expect([one, again].map(({ read }) => read.mock.calls.length)).toEqual([1, 1]);
});

test('a job that was rendered brings what its thread found, and is not read', () => {
  const where = place();
  const baker = job('boulanger', 'Boulanger');
  const { page, read } = prepared(baker);
  const apport = apportDe(baker);
  writeNoms([{ ...page, ...(apport && { apport }) }], where);
  expect(read).not.toHaveBeenCalled();
  expect(published(where.folder)).toBe(nomsOfPages([baker]));
});
