/**
 * The JSON twin of a page: what it shows, for programs. Public: `docs/contracts/pages-json.md` says
 * its shape, and `VERSION` grows when a reader would no longer understand it.
 */
import type { Provenance } from '@portulan/content-schemas';
import { langueOf } from '../domain/langue.ts';
import { addressesIn } from '../images/share.ts';
import type { Page, TemplateName } from '../page-models/types.ts';

export const VERSION = 1;

export type Twin<T extends TemplateName = TemplateName> = {
  version: typeof VERSION;
  /** Name of the template: what `donnees` holds. */
  type: T;
  /** Address of the page, with its origin. */
  url: string;
  langue: 'fr' | 'en';
  titre: string;
  description: string;
  filAriane: { titre: string; url: string }[];
  /** Where the data come from, with the licence of each. */
  sources: Provenance[];
  /** The page model: addresses in it are paths from the root. */
  donnees: Page<T>['model'];
};

const TWIN = 'index.json';

/** Address of the twin, one link away from its page; a page that is not to be found has none. */
export const twinAddress = ({ url, indexable }: Pick<Page, 'url' | 'indexable'>) =>
  indexable && url.endsWith('/') ? `${url}${TWIN}` : undefined;

const isProvenance = (value: object): value is Provenance =>
  'source' in value && 'licence' in value && 'editeur' in value;

/** Every source that is credited somewhere in the model, each once. */
function sourcesOf(model: object): Provenance[] {
  const found = new Map<string, Provenance>();
  const visit = (value: object) => {
    if (isProvenance(value)) found.set(value.source, value);
    else
      for (const each of Object.values(value))
        if (typeof each === 'object' && each !== null) visit(each);
  };
  visit(model);
  return [...found.values()];
}

export function twinOf(page: Page, origin: string): Twin {
  const { template, url, titre, description, filAriane, model } = page;
  return {
    version: VERSION,
    type: template,
    url: new URL(url, origin).href,
    langue: langueOf(url),
    titre,
    description,
    filAriane,
    sources: sourcesOf(model),
    donnees: model,
  };
}

export const twinText = (page: Page, origin: string): string =>
  addressesIn(`${JSON.stringify(twinOf(page, origin))}\n`);
