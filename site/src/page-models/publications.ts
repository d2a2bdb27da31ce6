/** Studies, booklets and sheets to download: their list and their pages. */
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { abreger } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import { lecturesOf } from './dossiers.ts';
import type { Ciblee } from './editorial-index.ts';
import { searchDocument, texteNu } from './editorial-pages.ts';
import { fichierModel } from './fichiers.ts';
import { filAriane, trouves } from './page.ts';
import { computed } from './template.ts';

const LECTURES = 6;

export const publicationsTemplate = computed<'publications'>((site, langue) => {
  const { titre, chapeau } = textes(langue).redaction.publications;
  return [
    {
      url: adresse.publications,
      template: 'publications',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: { cartes: site.editorial.publications.map(({ carte }) => carte) },
    },
  ];
});

export const publicationTemplate = computed<'publication'>((site) => {
  const { articles, guides, dossiers, publications } = site.editorial;
  const byUrl = new Map(publications.map((one) => [one.carte.url, one]));
  return site.records.publication.map((publication) => {
    const url = adresse.publication(publication.slug);
    const own = byUrl.get(url) as Ciblee;
    const blocs = blocsModels(publication.blocs, site, lieur(site.termesLies));
    const fichiers = publication.fichiers
      .map((fichier) => fichierModel(fichier, site.medias))
      .filter((fichier) => fichier !== undefined);
    const domaines = trouves(publication.domaines, site.domaines);
    const texte = texteNu(
      ...fichiers.flatMap(({ titre, auteur }) => [titre, auteur]),
      ...textesDesBlocs(blocs),
    );
    return {
      url,
      template: 'publication',
      titre: own.carte.titre,
      description: abreger(own.carte.resume, 155),
      filAriane: filAriane({
        titre: textes('fr').redaction.publications.titre,
        url: adresse.publications,
      }),
      indexable: true,
      search: searchDocument(own.carte, domaines, texte, site),
      model: {
        ...own.carte,
        fichiers,
        blocs,
        domaines,
        metiers: trouves(publication.metiers, site.liensMetiers),
        lectures: lecturesOf(own, [...dossiers, ...guides, ...articles, ...publications], LECTURES),
        exemple: publication.exemple === true,
      },
    };
  });
});
