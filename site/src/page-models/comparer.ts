/** `/comparer/`: nothing is compared in the page itself, only what can be. */
import { slugify } from '@portulan/content-schemas/primitives/slugify';
import { adresse } from '../domain/adresses.ts';
import { parTitre } from '../domain/ordre.ts';
import { sansInsecables } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { filAriane } from './page.ts';
import { computed } from './template.ts';
import type { ComparerModel, LienMetier } from './types.ts';

/** What is typed leads to the page by its title; the few pages that kept an earlier address say it. */
function choix({ titre, url }: LienMetier): ComparerModel['metiers'][number] {
  const slug = url.split('/').at(-2) as string;
  const typed = sansInsecables(titre);
  return slugify(typed) === slug ? { titre: typed } : { titre: typed, slug };
}

export const comparerTemplate = computed<'comparer'>((site, langue) => {
  const { comparaison } = textes(langue);
  return [
    {
      url: adresse.comparer,
      template: 'comparer',
      titre: comparaison.titre,
      description: comparaison.description,
      filAriane: filAriane(),
      indexable: true,
      model: { metiers: [...site.liensMetiers.values()].sort(parTitre).map(choix) },
    },
  ];
});
