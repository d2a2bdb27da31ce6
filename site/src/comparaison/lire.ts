/** The pages asked for, read from their JSON; what is not there any more says what became of it. */
import { type Fiche, ficheFormation, ficheMetier } from '../page-models/comparaison.ts';
import type { MetierModel } from '../page-models/types.ts';
import type { FormationModel } from '../page-models/types-offre.ts';
import type { Genre } from '../scripts/comparer/basket-item.ts';
import type { TextesComparaison } from '../textes/fr/comparaison.ts';
import { adresseDe, type Demande } from './demande.ts';

/** What stands at an address of the portal, after the redirect of a retired page. */
export type Publie = (
  path: string,
) => Promise<{ status: number; path: string; text: () => Promise<string> }>;

export type Trouvee = { slug: string; fiche: Fiche; ancienne?: string };
export type Lues = { trouvees: Trouvee[]; inconnues: string[] };

/** See docs/contracts/pages-json.md. */
type Jumelle = { type: 'metier' | 'formation'; donnees: MetierModel | FormationModel };

const slugOf = (path: string): string => path.split('/').at(-2) ?? '';

async function ficheAt(
  path: string,
  publie: Publie,
  mots: TextesComparaison,
): Promise<Fiche | undefined> {
  const answer = await publie(`${path}index.json`);
  if (answer.status !== 200) return undefined;
  const { type, donnees }: Jumelle = JSON.parse(await answer.text());
  return type === 'metier'
    ? ficheMetier(donnees as MetierModel, path, mots)
    : ficheFormation(donnees as FormationModel, path);
}

async function lireUne(
  genre: Genre,
  { slug, nom }: Demande['voulus'][number],
  publie: Publie,
  mots: TextesComparaison,
): Promise<Trouvee | string> {
  const path = adresseDe(genre, slug);
  const fiche = await ficheAt(path, publie, mots);
  if (fiche) return { slug, fiche };
  // The redirect of a retired page is that of its address, not of the files beside it.
  const page = await publie(path);
  if (page.status !== 200 || page.path === path) return nom;
  const successor = await ficheAt(page.path, publie, mots);
  return successor ? { slug: slugOf(page.path), fiche: successor, ancienne: nom } : nom;
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
