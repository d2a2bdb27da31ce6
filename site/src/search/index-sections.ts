/**
 * The search index, one Pagefind index a section, because one for everything grows badly and would
 * be rebuilt whole for a comma. The browser merges them (`mergeIndex`).
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PagefindIndex, createIndex } from 'pagefind';
import { SiteError } from '../domain/site-error.ts';
import type { Page, SearchDocument } from '../page-models/types.ts';

/** A change here is a change of every index. */
const RECIPE = 1;
/** Pages share fragment files beyond this, else a section of 7,000 pages makes 7,000 files. */
const MAX_FRAGMENTS = 500;

export type Entry = { url: string; document: SearchDocument };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Pagefind weighs words by their element: the title first, then the most telling line. */
export function htmlOf({ kind, domaines, titre, resume, texte }: SearchDocument): string {
  const [telling = '', ...rest] = texte.split('\n');
  const facets = [`<span data-pagefind-filter="kind">${kind}</span>`, ...domaines.map((domaine) => `<span data-pagefind-filter="domaine">${escape(domaine)}</span>`)];
  return [
    '<html lang="fr"><body>',
    `<div data-pagefind-ignore="index">${facets.join('')}<span data-pagefind-meta="kind">${kind}</span><span data-pagefind-meta="resume">${escape(resume)}</span></div>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escape(titre)}</h1>`,
    `<p data-pagefind-weight="5">${escape(telling)}</p>`,
    rest.map((line) => `<p>${escape(line)}</p>`).join(''),
    '</body></html>',
  ].join('');
}

/** Entries by section, in the order of the pages. */
export function sectionsOf(pages: readonly Page[]): Map<string, Entry[]> {
  const sections = new Map<string, Entry[]>();
  for (const { url, search } of pages) {
    if (!search) continue;
    const entries = sections.get(search.section) ?? [];
    entries.push({ url, document: search });
    sections.set(search.section, entries);
  }
  return sections;
}

function refuse(section: string, errors: readonly string[]): void {
  if (errors.length > 0)
    throw new SiteError('build.search', `L’index de recherche « ${section} » a échoué : ${errors.join(' ; ')}`, { section });
}

async function fill(index: PagefindIndex, section: string, entries: readonly Entry[]): Promise<void> {
  const answers = entries.map(({ url, document }) => index.addHTMLFile({ url, content: htmlOf(document) }));
  for (const { errors } of await Promise.all(answers)) refuse(section, errors);
}

async function writeIndex(section: string, entries: readonly Entry[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr', maxFragments: MAX_FRAGMENTS });
  refuse(section, errors);
  if (!index) throw new SiteError('build.search', 'Pagefind n’a pas démarré.');
  try {
    await fill(index, section, entries);
    const written = await index.writeFiles({ outputPath: folder });
    refuse(section, written.errors);
  } finally {
    await index.deleteIndex();
  }
}

/**
 * Makes the indexes that are not in the cache yet; gives the folder of each section. The cache
 * keeps, for each section, only what is asked for now.
 */
export async function indexSections(pages: readonly Page[], cache: string): Promise<{ folders: Map<string, string>; made: string[] }> {
  const folders = new Map<string, string>();
  const made: string[] = [];
  mkdirSync(cache, { recursive: true });
  for (const [section, entries] of sectionsOf(pages)) {
    const digest = hash('sha1', `${RECIPE}\0${JSON.stringify(entries)}`).slice(0, 16);
    const folder = join(cache, `${section}-${digest}`);
    folders.set(section, folder);
    if (existsSync(folder)) continue;
    const aside = `${folder}.${process.pid}.tmp`;
    rmSync(aside, { recursive: true, force: true });
    await writeIndex(section, entries, aside);
    renameSync(aside, folder);
    made.push(section);
  }
  const kept = new Set(folders.values());
  for (const name of readdirSync(cache)) if (!kept.has(join(cache, name))) rmSync(join(cache, name), { recursive: true, force: true });
  return { folders, made };
}
