/** Makes the search indexes: several, because one for everything grows badly and is rebuilt whole for a comma. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { SiteError } from '../domain/site-error.ts';
import type { SearchDocument } from '../page-models/types.ts';
import { PART_SIZE } from './sections.ts';

/** Pages share fragment files beyond this, else a section of 7,000 pages makes 7,000 files. */
const MAX_FRAGMENTS = 500;

export type Entry = { url: string; digest: string; document: SearchDocument };

/** The document of that digest, when an earlier index held it. */
export type Known = (digest: string) => SearchDocument | undefined;

/**
 * An index to have: its digest says what it holds, its entries are only asked for when it is made.
 * One changed page makes hundreds of others be indexed again: their documents are known.
 */
export type Section = { digest: string; entries: (known: Known) => Entry[] };

/** Pagefind's own interfaces: the portal has its own. */
const UNUSED = /^(pagefind-(component|modular|highlight|ui)|wasm\.unknown)/;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Pagefind weighs words by their element: the title first, then the most telling line. */
export function htmlOf({ kind, domaines, facettes, titre, resume, texte }: SearchDocument): string {
  const [telling = '', ...rest] = texte.split('\n');
  const facets = Object.entries({ kind: [kind], domaine: domaines, ...facettes }).flatMap(
    ([name, values]) =>
      values.map((value) => `<span data-pagefind-filter="${name}">${escaped(value)}</span>`),
  );
  return [
    '<html lang="fr"><body>',
    `<div data-pagefind-ignore="index">${facets.join('')}<span data-pagefind-meta="kind">${kind}</span><span data-pagefind-meta="resume">${escaped(resume)}</span></div>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escaped(titre)}</h1>`,
    `<p data-pagefind-weight="5">${escaped(telling)}</p>`,
    rest.map((line) => `<p>${escaped(line)}</p>`).join(''),
    '</body></html>',
  ].join('');
}

function refuse(section: string, errors: readonly string[]): void {
  if (errors.length > 0)
    throw new SiteError(
      'build.search',
      `L’index de recherche « ${section} » a échoué : ${errors.join(' ; ')}`,
      { section },
    );
}

async function fill(
  index: PagefindIndex,
  section: string,
  entries: readonly Entry[],
): Promise<void> {
  const answers = entries.map(({ url, document }) =>
    index.addHTMLFile({ url, content: htmlOf(document) }),
  );
  for (const { errors } of await Promise.all(answers)) refuse(section, errors);
}

async function writeIndex(
  section: string,
  entries: readonly Entry[],
  folder: string,
  meanwhile: () => void,
): Promise<void> {
  // No option says it; Pagefind reads it when it starts, with the first index.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(PART_SIZE);
  const { index, errors } = await createIndex({ forceLanguage: 'fr', maxFragments: MAX_FRAGMENTS });
  refuse(section, errors);
  if (!index) throw new SiteError('build.search', 'Pagefind n’a pas démarré.');
  try {
    await fill(index, section, entries);
    const writing = index.writeFiles({ outputPath: folder });
    meanwhile();
    const written = await writing;
    refuse(section, written.errors);
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  } finally {
    await index.deleteIndex();
  }
}

/** In the cache, beside the indexes: the documents of each, by digest. */
const DOCUMENTS = 'documents';

/** A file cut short by a kill says nothing; the documents are then computed. */
function documentsIn(file: string): Record<string, SearchDocument> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Read when something is asked of them, once. */
function knownIn(file: string): Known {
  let documents: Record<string, SearchDocument> | undefined;
  return (digest) => {
    documents ??= documentsIn(file);
    return documents[digest];
  };
}

/**
 * Makes the indexes that are not in the cache yet; gives the folder of each. The cache keeps only
 * what is asked for now. `alone` is called when Pagefind has all it needs and works by itself.
 */
export async function indexSections(
  sections: ReadonlyMap<string, Section>,
  cache: string,
  alone: () => void = () => undefined,
): Promise<{ folders: Map<string, string>; made: string[] }> {
  const folders = new Map(
    [...sections].map(([name, { digest }]) => [name, join(cache, `${name}-${digest}`)]),
  );
  const missing = [...sections].filter(([name]) => !existsSync(folders.get(name) as string));
  const documents = join(cache, DOCUMENTS);
  mkdirSync(documents, { recursive: true });
  for (const [name, section] of missing) {
    const folder = folders.get(name) as string;
    const aside = `${folder}.tmp`;
    rmSync(aside, { recursive: true, force: true });
    const memory = join(documents, `${name}.json`);
    const entries = section.entries(knownIn(memory));
    await writeIndex(name, entries, aside, () => {
      const held = entries.map(({ digest, document }) => [digest, document]);
      writeFileSync(memory, JSON.stringify(Object.fromEntries(held)));
      if (name === missing.at(-1)?.[0]) alone();
    });
    renameSync(aside, folder);
  }
  const kept = new Set([documents, ...folders.values()]);
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
  }
  return { folders, made: missing.map(([name]) => name) };
}
