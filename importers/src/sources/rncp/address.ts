import { slugify } from '@portulan/content-schemas';

/** A record without its code or its title comes here too: it is rejected afterwards. */
export type Named = { code?: string; intitule?: string; abrege?: string; active: boolean };

/** `DipViGrM`, `DGE_GM`, `Autre`: nobody reads these. */
const unreadable = (abrege: string) => /\p{Ll}\p{Lu}|_/u.test(abrege) || /^autre$/i.test(abrege);

/** `BTS`, `Banque` → `bts-banque`; the type is not said again by a title that holds it. */
export function readable({ intitule = '', abrege = '' }: Named): string {
  const name = slugify(intitule);
  const type = unreadable(abrege) ? '' : slugify(abrege);
  const first = type.split('-').at(-1) ?? '';
  const said = `-${name}-`.includes(`-${type}-`) || name.startsWith(`${first}-`);
  return type && !said ? slugify(`${type} ${name}`) : name;
}

/**
 * Addresses of the certifications, given once and for all: the plain one goes to the first that is
 * active, because most titles come back every five years under a new code.
 */
export class Addresses {
  readonly #taken = new Set<string>();

  of(named: Named): string {
    const { code = '' } = named;
    const slug = readable(named);
    if (slug && named.active && !this.#taken.has(slug)) {
      this.#taken.add(slug);
      return slug;
    }
    return [slug, code.toLowerCase()].filter(Boolean).join('-');
  }
}
