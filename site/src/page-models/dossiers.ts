/** Features composed of blocks: their list and their pages. */
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { abreger, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import type { Ciblee } from './editorial-index.ts';
import { searchDocument, texteNu } from './editorial-pages.ts';
import { filAriane, trouves } from './page.ts';
import { computed } from './template.ts';
import type { CarteEditoriale } from './types.ts';

const LECTURES = 6;

const partage = (a: ReadonlySet<string>, b: ReadonlySet<string>) => !a.isDisjointFrom(b);

/** Texts about the same jobs, then about the same domains or themes. */
export function lecturesOf(own: Ciblee, others: readonly Ciblee[], max: number): CarteEditoriale[] {
  const closeness = (other: Ciblee) => {
    if (partage(own.metiers, other.metiers)) return 0;
    return partage(own.domaines, other.domaines) || partage(own.themes, other.themes) ? 1 : 2;
  };
  return others
    .filter(({ carte }) => carte.url !== own.carte.url)
    .map((other) => ({ carte: other.carte, rank: closeness(other) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, max)
    .map(({ carte }) => carte);
}

export const dossiersTemplate = computed<'dossiers'>((site, langue) => {
  const { titre, chapeau } = textes(langue).editorial.dossiers;
  return [
    {
      url: adresse.dossiers,
      template: 'dossiers',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: { cartes: site.editorial.dossiers.map(({ carte }) => carte) },
    },
  ];
});

export const dossierTemplate = computed<'dossier'>((site) => {
  const { articles, guides, dossiers } = site.editorial;
  const byUrl = new Map(dossiers.map((dossier) => [dossier.carte.url, dossier]));
  return site.records.dossier.map((dossier) => {
    const url = adresse.dossier(dossier.slug);
    const own = byUrl.get(url) as Ciblee;
    const blocs = blocsModels(dossier.blocs, site, lieur(site.termesLies));
    const domaines = trouves(dossier.domaines, site.domaines);
    return {
      url,
      template: 'dossier',
      titre: own.carte.titre,
      description: abreger(own.carte.resume, 155),
      filAriane: filAriane({
        titre: textes('fr').editorial.dossiers.titre,
        url: adresse.dossiers,
      }),
      indexable: true,
      search: searchDocument(own.carte, domaines, texteNu(...textesDesBlocs(blocs)), site),
      model: {
        ...own.carte,
        blocs,
        domaines,
        metiers: trouves(dossier.metiers, site.liensMetiers),
        lectures: lecturesOf(own, [...guides, ...articles, ...dossiers], LECTURES),
        sources: dossier.sources.map((source) => ({
          titre: typographie(source.titre),
          url: source.url,
        })),
      },
    };
  });
});
