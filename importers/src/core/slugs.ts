import { slugify } from '@portulan/content-schemas';
import { compareKeys } from './values.ts';

/** Addresses of one entity, unique within a release: the smallest key keeps the plain one. */
export class Slugs {
  readonly #owners = new Map<string, string>();

  /** To call for every record before any `of`. */
  claim(key: string, libelle: string): void {
    const slug = slugify(libelle);
    const owner = this.#owners.get(slug);
    if (owner === undefined || compareKeys(key, owner) < 0) this.#owners.set(slug, key);
  }

  of(key: string, libelle: string): string {
    const slug = slugify(libelle);
    return this.#owners.get(slug) === key ? slug : [slug, key.toLowerCase()].filter(Boolean).join('-');
  }
}
