import { adresse } from '../domain/adresses.ts';
import { parTitre } from '../domain/ordre.ts';
import { categorieOf } from './competence.ts';
import { compte, filAriane, type Pages } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import type { CompetencesModel, Lien } from './types.ts';

/** The most shared ones of each kind: all of them, thousands, are for the search and the job pages. */
const MAX = 80;

function groupesOf(site: SiteIndex): CompetencesModel['groupes'] {
  const shown = site.records.competence.flatMap((record) => {
    const usage = site.usages.get(record.codeOgr);
    if (!usage) return [];
    const metiers = usage.principaux.length + usage.autres.length;
    return { categorie: categorieOf(record), ...(site.competences.get(record.codeOgr) as Lien), metiers };
  });
  return [...Map.groupBy(shown, ({ categorie }) => categorie)]
    .map(([titre, members]) => ({
      titre,
      competences: members
        .sort((a, b) => b.metiers - a.metiers || parTitre(a, b))
        .slice(0, MAX)
        .map(({ titre: nom, url, metiers }) => ({ titre: nom, url, metiers })),
    }))
    .sort(parTitre);
}

export const competencesPages: Pages<'competences'> = (site) => [
  {
    url: adresse.competences,
    template: 'competences',
    titre: 'Les compétences',
    description: `${compte(site.usages.size, 'compétence sert', 'compétences servent')} dans plusieurs métiers : de quoi changer de voie sans repartir de zéro.`,
    filAriane: filAriane(),
    indexable: true,
    model: { total: site.usages.size, groupes: groupesOf(site) },
  },
];
