import { adresse } from '../domain/adresses.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { categorieOf, usedBy } from './competence.ts';
import { compteDe, filAriane, premiers } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { CompetencesModel } from './types.ts';

/** The most shared ones of each kind: all of them, thousands, are for the search and the job pages. */
const MAX = 80;

function groupesOf({ records, usages }: SiteIndex): CompetencesModel['groupes'] {
  const shown = records.competence.flatMap((record) => {
    const usage = usages.get(record.codeOgr);
    return usage ? { record, metiers: usedBy(usage) } : [];
  });
  return [...Map.groupBy(shown, ({ record }) => categorieOf(record))]
    .map(([titre, members]) => ({
      titre,
      competences: premiers(
        members,
        ({ metiers }) => metiers,
        (a, b) => comparer(a.record.libelle, b.record.libelle),
        MAX,
      ).map(({ record, metiers }) => ({
        titre: typographie(record.libelle),
        url: adresse.competence(record.slug),
        metiers,
      })),
    }))
    .sort(parTitre);
}

export const competencesTemplate = computed<'competences'>((site, langue) => [
  {
    url: adresse.competences,
    template: 'competences',
    titre: textes(langue).listes.competences.titre,
    description: textes(langue).listes.competences.description(
      compteDe(site.nombreUsages, 'competence', langue),
    ),
    filAriane: filAriane(),
    indexable: true,
    model: { total: site.nombreUsages, groupes: groupesOf(site) },
  },
]);
