/** The pages asked for, read from their JSON; what is not there any more says what became of it. */
import { type Fiche, ficheFormation, ficheMetier } from '../page-models/comparaison.ts';
import type { Page } from '../page-models/types.ts';
import type { Genre } from '../scripts/comparer/basket-item.ts';
import type { TextesComparaison } from '../textes/fr/comparaison.ts';
import { adresseDe, type Demande } from './demande.ts';

/** What stands at an address of the portal, after the redirect of a retired page. */
export type Publie = (
  path: string,
) => Promise<{ status: number; path: string; text: () => Promise<string> }>;

export type Trouvee = { slug: string; fiche: Fiche; ancienne?: string };
export type Lues = { trouvees: Trouvee[]; inconnues: string[] };

type Jumelle = Pick<Page<'metier' | 'formation'>, 'url' | 'template' | 'model'>;

const slugOf = (path: string): string => path.split('/').at(-2) ?? '';

async function jumelle(path: string, publie: Publie): Promise<Jumelle | undefined> {
  const answer = await publie(`${path}index.json`);
  return answer.status === 200 ? JSON.parse(await answer.text()) : undefined;
}

function ficheDe({ template, model, url }: Jumelle, mots: TextesComparaison): Fiche {
  return template === 'metier'
    ? ficheMetier(model as Page<'metier'>['model'], url, mots)
    : ficheFormation(model as Page<'formation'>['model'], url);
}

async function lireUne(
  genre: Genre,
  { slug, nom }: Demande['voulus'][number],
  publie: Publie,
  mots: TextesComparaison,
): Promise<Trouvee | string> {
  const path = adresseDe(genre, slug);
  const found = await jumelle(path, publie);
  if (found) return { slug, fiche: ficheDe(found, mots) };
  // The redirect of a retired page is that of its address, not of the files beside it.
  const page = await publie(path);
  if (page.status !== 200 || page.path === path) return nom;
  const successor = await jumelle(page.path, publie);
  if (!successor) return nom;
  return { slug: slugOf(page.path), fiche: ficheDe(successor, mots), ancienne: nom };
}

export async function lire(
  { genre, voulus }: Demande,
  publie: Publie,
  mots: TextesComparaison,
): Promise<Lues> {
  const read = await Promise.all(voulus.map((voulu) => lireUne(genre, voulu, publie, mots)));
  const trouvees = read.filter((one) => typeof one !== 'string');
  return {
    // Two former pages may have become one.
    trouvees: [...new Map(trouvees.map((one) => [one.slug, one])).values()],
    inconnues: read.filter((one) => typeof one === 'string'),
  };
}
