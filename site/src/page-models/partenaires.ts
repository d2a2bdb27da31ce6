/** The bodies that keep the portal going, by what they do for it. */
import { adresse } from '../domain/adresses.ts';
import { comparer } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { pictureOf } from './editorial-index.ts';
import { filAriane } from './page.ts';
import { computed } from './template.ts';
import type { PartenaireModel, PartenairesModel } from './types-editorial.ts';

const CATEGORIES: PartenairesModel['groupes'][number]['cle'][] = [
  'pilotage',
  'financement',
  'reseau',
  'donnees',
];

export const partenairesTemplate = computed<'partenaires'>((site, langue) => {
  const { titre, chapeau } = textes(langue).redaction.partenaires;
  const groupes = Map.groupBy(
    site.records.partenaire.toSorted((a, b) => comparer(a.nom, b.nom)),
    ({ categorie }) => categorie,
  );
  return [
    {
      url: adresse.partenaires,
      template: 'partenaires',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        groupes: CATEGORIES.flatMap((cle) => {
          const own = groupes.get(cle);
          if (!own) return [];
          const partenaires = own.map((one): PartenaireModel => {
            const logo = pictureOf(one.logo, site.medias);
            return {
              nom: typographie(one.nom),
              ancre: one.slug,
              resume: typographie(one.resume),
              ...(logo && { logo }),
              ...(one.site && { site: one.site }),
              exemple: one.exemple === true,
            };
          });
          return { cle, partenaires };
        }),
      },
    },
  ];
});
