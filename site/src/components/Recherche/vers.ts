/** Where a search form leads: to the server by itself, to the search page once a script is there. */
import { adresse } from '../../domain/adresses.ts';
import { enAnglais } from '../../domain/langue.ts';
import { langueDe, textes } from '../../textes/index.ts';

export function versRecherche(astro: { locals: App.Locals }) {
  const langue = langueDe(astro);
  return {
    action: adresse.rechercheApi,
    'data-recherche': langue === 'en' ? enAnglais(adresse.recherche) : adresse.recherche,
    'data-suggestions': textes(langue).recherche.suggestions,
  };
}
