import { slugify } from '@portulan/content-schemas';
import { compareKeys } from './values.ts';

/** The length of a `Slug`. */
const MAX = 120;

/** Cut between words. */
const cut = (slug: string, room: number): string =>
  slug.length <= room ? slug : slug.slice(0, room + 1).replace(/-?[^-]*$/, '');

/** Addresses of one entity, unique within a release: the smallest key keeps the plain one. */
export class Slugs {
  readonly #owners = new Map<string, string>();
  readonly #slugs = new Map<string, string>();

  /** To call for every record before any `of`; of a repeated key, the first counts. */
  claim(key: string, libelle: string): void {
    if (this.#slugs.has(key)) return;
    const slug = slugify(libelle);
    this.#slugs.set(key, slug);
    const owner = this.#owners.get(slug);
    if (owner === undefined || compareKeys(key, owner) < 0) this.#owners.set(slug, key);
  }

  of(key: string): string {
    const slug = this.#slugs.get(key) ?? '';
    if (slug && this.#owners.get(slug) === key) return slug;
    const suffix = slugify(key);
    return [cut(slug, MAX - suffix.length - 1), suffix].filter(Boolean).join('-');
  }
}
