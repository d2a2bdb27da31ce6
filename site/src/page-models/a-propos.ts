/**
 * Pages that editors compose freely, under `/a-propos/`: at the root, one of them could take the
 * address of a section to come, or of a folder that functions and files have.
 */
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { parTitre } from '../domain/ordre.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import { pictureOf } from './editorial-index.ts';
import { texteNu } from './editorial-pages.ts';
import { filAriane } from './page.ts';
import { computed } from './template.ts';

export const aProposTemplate = computed<'aPropos'>((site, langue) => {
  const { titre, chapeau } = textes(langue).redaction.aPropos;
  return [
    {
      url: adresse.aPropos,
      template: 'aPropos',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        pages: site.records.page
          .map((page) => ({
            titre: typographie(page.titre),
            url: adresse.pageLibre(page.slug),
            resume: typographie(page.resume),
          }))
          .sort(parTitre),
      },
    },
  ];
});

export const pageLibreTemplate = computed<'pageLibre'>((site) =>
  site.records.page.map((page) => {
    const titre = typographie(page.titre);
    const resume = typographie(page.resume);
    const image = pictureOf(page.image, site.medias);
    const blocs = blocsModels(page.blocs, site, lieur(site.termesLies));
    return {
      url: adresse.pageLibre(page.slug),
      template: 'pageLibre',
      titre,
      description: abreger(resume, 155),
      filAriane: filAriane({ titre: textes('fr').redaction.aPropos.titre, url: adresse.aPropos }),
      indexable: true,
      search: {
        section: 'editorial',
        kind: 'Page',
        domaines: [],
        titre,
        resume,
        texte: sansInsecables(`${resume}\n${texteNu(...textesDesBlocs(blocs))}`),
      },
      model: {
        date: page.dateMiseAJour,
        resume,
        ...(image && { image }),
        blocs,
        sources: page.sources.map((source) => ({
          titre: typographie(source.titre),
          url: source.url,
        })),
      },
    };
  }),
);
