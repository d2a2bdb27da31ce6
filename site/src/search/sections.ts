/**
 * The search indexes, one a section and several for the jobs, so that a change makes a small part
 * again. The browser opens the first and merges the others (`mergeIndex`).
 */
import { hash } from 'node:crypto';
import { slugify } from '@portulan/content-schemas/primitives/slugify';

/**
 * Jobs change one at a time and have long texts; hashing spreads them evenly. Each index costs a
 * visit its own files for every word: four are made again in 0.7 s each.
 */
const SHARDS: Record<string, number> = { metiers: 4 };

/**
 * Of the parts of an index: a word is read with its neighbours of the alphabet, 3 KB of them instead
 * of 24 (Pagefind’s own measure, 20,000).
 */
export const PART_SIZE = 2000;

/** Name of the index that holds the page. */
export function indexNameOf(section: string, url: string): string {
  const shards = SHARDS[section];
  if (!shards) return section;
  return `${section}-${Number.parseInt(hash('sha1', url).slice(0, 6), 16) % shards}`;
}

/**
 * Trainings past which one index of them would weigh more than a visit may read: they are parted by
 * département then, and read for those that are chosen.
 */
export const GRANDE_OFFRE = 4000;

/** Of a training: those of several places, or of none, are read with each département. */
export function sectionFormation(departements: readonly string[], isGrande: boolean): string {
  if (!isGrande) return 'formations';
  const [seul] = departements;
  return `formations-${seul && departements.length === 1 ? slugify(seul) : 'ailleurs'}`;
}

export const indexAddress = (name: string): string => `/pagefind/${name}/`;
