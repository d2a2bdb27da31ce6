/**
 * The picture that stands for a page where its link is shared: its own, when an editor gave one, or
 * that of its grand domaine or section. One a page would take minutes to draw for what nobody could
 * tell apart: `docs/adr/0008-images-faites-une-fois.md`.
 */
import { adresse } from '../../domain/adresses.ts';
import { enFrancais } from '../../domain/langue.ts';
import { shareAddress } from '../../images/share.ts';
import type { LienDomaine, Page, Picture } from '../../page-models/types.ts';

/** What a picture drawn for sharing says; `lettre` gives it the colour and sign of a grand domaine. */
export type Partage = { titre: string; lettre?: string };

const FILE = 'partage.png';

/** The lists of the portal: each first part of an address has its picture. */
const SECTIONS = new Set<string>(
  Object.values(adresse).filter(
    (one) => typeof one === 'string' && /^\/[^/]+\/$/.test(one) && one !== adresse.recherche,
  ) as string[],
);

const sectionOf = (url: string): string => `/${enFrancais(url).split('/')[1]}/`;

/** The picture to draw beside the page, which others of its section or domain show too. */
export function drawnFor({ url, titre, template, indexable, model }: Page): Partage | undefined {
  if (!indexable) return undefined;
  if (url === adresse.accueil) return { titre: 'Trouver sa voie : métiers, formations, emploi' };
  if (SECTIONS.has(url)) return { titre };
  const { niveau, code } = model as { niveau?: string; code?: string };
  if (template === 'domaine' && niveau === 'grandDomaine' && url === enFrancais(url) && code)
    return { titre, lettre: code };
  return undefined;
}

type Shown = { address: string; alt: string };

/** Address of the picture and what it shows; `sections` have their own page and so their picture. */
export function sharedPicture({ url, model }: Page): Shown {
  const { image, grandDomaine } = model as { image?: Picture; grandDomaine?: LienDomaine };
  if (image?.src.startsWith('/media/'))
    return { address: shareAddress(image.src), alt: image.alternative };
  if (grandDomaine?.url) return { address: grandDomaine.url + FILE, alt: grandDomaine.titre };
  const section = sectionOf(url);
  return { address: (SECTIONS.has(section) ? section : adresse.accueil) + FILE, alt: 'Portulan' };
}

/** Address of the picture drawn beside a page. */
export const drawnAddress = (url: string): string => url + FILE;
