import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { AUTRES, LETTRES } from '../domain/alphabet.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { compteDe, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed, template } from './template.ts';
import type { LettreIndex, LienMetier } from './types.ts';

type Item = { lettre: string; appellations: RecordOf<'appellation'>[] };
type Shared = { lettres: LettreIndex[]; liensMetiers: ReadonlyMap<string, LienMetier> };

/** The 26 letters, and the place of the others when there are some. */
function lettresOf({ appellationsByLettre }: SiteIndex): LettreIndex[] {
  const shown = appellationsByLettre.has(AUTRES) ? [...LETTRES, AUTRES] : LETTRES;
  return shown.map((lettre) => {
    const nombre = appellationsByLettre.get(lettre)?.length ?? 0;
    return nombre > 0 ? { lettre, url: adresse.appellations(lettre), nombre } : { lettre, nombre };
  });
}

export const appellationsTemplate = template<'appellations', Item, Shared>({
  shared: (site) => ({ lettres: lettresOf(site), liensMetiers: site.liensMetiers }),
  items: ({ appellationsByLettre }) =>
    [...appellationsByLettre]
      .map(([lettre, appellations]) => ({ lettre, appellations }))
      .sort((a, b) => comparer(a.lettre, b.lettre)),
  url: ({ lettre }) => adresse.appellations(lettre),
  page: ({ lettre, appellations }, { lettres, liensMetiers }, langue) => {
    const mots = textes(langue).listes.appellations;
    return {
      url: adresse.appellations(lettre),
      template: 'appellations',
      titre: lettre === AUTRES ? mots.titreAutres : mots.titre(lettre),
      description: mots.description(compteDe(appellations.length, 'appellation', langue), lettre),
      filAriane: filAriane({ titre: 'Métiers', url: adresse.metiers }),
      indexable: true,
      model: {
        lettre,
        lettres,
        appellations: appellations
          .map(({ libelle, metier }) => ({
            titre: typographie(libelle),
            metier: liensMetiers.get(metier) as LienMetier,
          }))
          .sort(parTitre),
      },
    };
  },
});

export const metiersTemplate = computed<'metiers'>((site, langue) => [
  {
    url: adresse.metiers,
    template: 'metiers',
    titre: textes(langue).listes.metiers.titre,
    description: textes(langue).listes.metiers.description(
      compteDe(site.places.length, 'metier', langue),
    ),
    filAriane: filAriane(),
    indexable: true,
    model: {
      total: site.places.length,
      lettres: lettresOf(site),
      grandsDomaines: site.grandsDomaines,
    },
  },
]);
