/** The glossary: one page for all, with anchors, and one page a term for the search. */
import type { Terme } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { lettreDe } from '../domain/alphabet.ts';
import type { TermeLie } from '../domain/glossaire.ts';
import { comparer } from '../domain/ordre.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { filAriane, trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { TermeModel } from './types-editorial.ts';

const nomDe = ({ terme, sigle }: Terme) => typographie(sigle ? `${terme} (${sigle})` : terme);

/** What texts link to; `url` is the place in the glossary. */
export const termesLies = (termes: readonly Terme[]): TermeLie[] =>
  termes.map(({ slug, terme, sigle, formes }) => ({
    url: adresse.ancreTerme(slug),
    formes: [terme, ...formes].map(typographie),
    ...(sigle && { sigle }),
  }));

function termeModel(terme: Terme, bySlug: ReadonlyMap<string, Terme>): TermeModel {
  return {
    terme: typographie(terme.terme),
    ...(terme.sigle && { sigle: terme.sigle }),
    ancre: terme.slug,
    url: adresse.terme(terme.slug),
    definition: typographie(terme.definition),
    voirAussi: trouves(terme.voirAussi, bySlug).map((other) => ({
      titre: nomDe(other),
      url: adresse.ancreTerme(other.slug),
    })),
    sources: terme.sources.map(({ titre, url }) => ({ titre: typographie(titre), url })),
  };
}

function termesModels({ records }: SiteIndex): TermeModel[] {
  const bySlug = new Map(records.terme.map((terme) => [terme.slug, terme]));
  return records.terme
    .map((terme) => termeModel(terme, bySlug))
    .sort((a, b) => comparer(a.terme, b.terme));
}

export const glossaireTemplate = computed<'glossaire'>((site, langue) => {
  const { titre, chapeau } = textes(langue).editorial.glossaire;
  const lettres = Map.groupBy(termesModels(site), ({ terme }) => lettreDe(terme));
  return [
    {
      url: adresse.glossaire,
      template: 'glossaire',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        lettres: [...lettres].map(([lettre, termes]) => ({
          lettre,
          ancre: `lettre-${lettre.toLowerCase()}`,
          termes,
        })),
      },
    },
  ];
});

const TEXTES = 6;

export const termeTemplate = computed<'terme'>((site) =>
  termesModels(site).map((model) => ({
    url: model.url,
    template: 'terme',
    titre: model.sigle ? `${model.terme} (${model.sigle})` : model.terme,
    description: abreger(model.definition, 155),
    filAriane: filAriane({
      titre: textes('fr').editorial.glossaire.titre,
      url: adresse.glossaire,
    }),
    indexable: true,
    search: {
      section: 'editorial',
      kind: 'Terme',
      domaines: [],
      titre: model.sigle ? `${model.terme} (${model.sigle})` : model.terme,
      resume: abreger(model.definition, 155),
      texte: sansInsecables(`${model.sigle ?? ''}\n${model.definition}`),
    },
    model: {
      ...model,
      textes: (site.textesByTerme.get(adresse.ancreTerme(model.ancre)) ?? []).slice(0, TEXTES),
    },
  })),
);
