/** Where the addresses of retired records lead: the `_redirects` file that Netlify and scripts/serve read. */
import type { Retrait } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';

/** The types whose records have a page each. */
const ADDRESSES: Record<string, ((slug: string) => string) | undefined> = {
  metier: adresse.metier,
  competence: adresse.competence,
  domaine: adresse.domaine,
  certification: adresse.certification,
  formation: adresse.formation,
  organisme: adresse.organisme,
  structure: adresse.structure,
  etablissement: adresse.etablissement,
  departement: adresse.departement,
  bassinEmploi: adresse.bassin,
};

/** One line each, `from to status`; an address that is in use again keeps its page. */
export function redirectLines(retraits: readonly Retrait[], inUse: ReadonlySet<string>): string {
  return retraits
    .flatMap(({ type, slug, successeur }) => {
      const addressOf = ADDRESSES[type];
      if (!addressOf || !successeur) return [];
      const [from, to] = [addressOf(slug), addressOf(successeur.slug)];
      return inUse.has(from) || !inUse.has(to) ? [] : `${from} ${to} 301\n`;
    })
    .sort()
    .join('');
}
