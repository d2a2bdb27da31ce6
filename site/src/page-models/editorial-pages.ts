/** News and guides: their lists and their pages. */

import { slugify } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { PUBLICS } from '../domain/publics.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import { filAriane, trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { CarteEditoriale, LienDomaine, SearchDocument } from './types.ts';

const cartesByUrl = (cards: SiteIndex['editorial']['articles']) =>
  new Map(cards.map(({ carte }) => [carte.url, carte]));

/** The words of HTML. */
export const texteNu = (...html: (string | undefined)[]) =>
  html
    .filter(Boolean)
    .join('\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');

const KINDS = {
  article: 'Actualité',
  guide: 'Guide',
  dossier: 'Dossier',
  publication: 'Publication',
  temoignage: 'Témoignage',
} as const;

/** A card's search document; the facet holds the grands domaines that the text speaks of. */
export function searchDocument(
  carte: CarteEditoriale,
  domaines: readonly LienDomaine[],
  text: string,
  site: SiteIndex,
): SearchDocument {
  const letters = new Set(domaines.map(({ grandDomaine }) => grandDomaine));
  return {
    section: 'editorial',
    kind: KINDS[carte.kind],
    domaines: trouves([...letters], site.domaines).map(({ titre }) => titre),
    titre: carte.titre,
    resume: carte.resume,
    texte: sansInsecables(`${carte.resume}\n${text}`),
  };
}

/** The news just before and just after, by date. */
function voisins(
  cartes: ReadonlyMap<string, CarteEditoriale>,
  urls: readonly string[],
  url: string,
) {
  const rank = urls.indexOf(url);
  const [suivant, precedent] = [urls[rank - 1], urls[rank + 1]].map((other) => {
    const carte = cartes.get(other ?? '');
    return carte && { titre: carte.titre, url: carte.url };
  });
  return { ...(precedent && { precedent }), ...(suivant && { suivant }) };
}

export const articleTemplate = computed<'article'>((site) => {
  const cartes = cartesByUrl(site.editorial.articles);
  const themes = new Map(site.themes.map((theme) => [theme.code, theme]));
  const urls = [...cartes.keys()];
  return site.records.article.map((article) => {
    const url = adresse.article(article.slug);
    const carte = cartes.get(url) as CarteEditoriale;
    const corpsHtml = lieur(site.termesLies)(markdownHtml(article.corps));
    const blocs = blocsModels(article.blocs, site, lieur(site.termesLies));
    const domaines = trouves(article.domaines, site.domaines);
    return {
      url,
      template: 'article',
      titre: carte.titre,
      description: abreger(carte.resume, 155),
      filAriane: filAriane({ titre: 'Actualités', url: adresse.actualites }),
      indexable: true,
      search: searchDocument(carte, domaines, texteNu(corpsHtml, ...textesDesBlocs(blocs)), site),
      model: {
        ...carte,
        corpsHtml,
        blocs,
        ...(article.auteur && { auteur: typographie(article.auteur) }),
        themes: trouves(article.themes, themes).map(({ titre, url: lien }) => ({
          titre,
          url: lien,
        })),
        domaines,
        metiers: trouves(article.metiers, site.liensMetiers),
        suivants: [...cartes.values()].filter((other) => other.url !== url).slice(0, 3),
        ...voisins(cartes, urls, url),
      },
    };
  });
});

export const guideTemplate = computed<'guide'>((site) => {
  const cartes = cartesByUrl(site.editorial.guides);
  return site.records.guide.map((guide) => {
    const url = adresse.guide(guide.slug);
    const carte = cartes.get(url) as CarteEditoriale;
    const linked = lieur(site.termesLies);
    const introductionHtml = guide.introduction && linked(markdownHtml(guide.introduction));
    const etapes = guide.etapes.map(({ titre, texte }, rank) => ({
      titre: typographie(titre),
      texteHtml: linked(markdownHtml(texte)),
      ancre: `etape-${rank + 1}-${slugify(titre)}`,
    }));
    const blocs = blocsModels(guide.blocs, site, linked);
    const domaines = trouves(guide.domaines, site.domaines);
    const text = texteNu(
      ...etapes.map(({ titre }) => titre),
      introductionHtml,
      ...etapes.map(({ texteHtml }) => texteHtml),
      ...textesDesBlocs(blocs),
    );
    return {
      url,
      template: 'guide',
      titre: carte.titre,
      description: abreger(carte.resume, 155),
      filAriane: filAriane({ titre: 'Guides', url: adresse.guides }),
      indexable: true,
      search: searchDocument(carte, domaines, text, site),
      model: {
        ...carte,
        ...(introductionHtml && { introductionHtml }),
        etapes,
        blocs,
        publics: guide.publics.map((key) => PUBLICS[key]),
        ...(guide.dureeMinutes && { dureeMinutes: guide.dureeMinutes }),
        domaines,
        metiers: trouves(guide.metiers, site.liensMetiers),
        sources: guide.sources.map(({ titre, url: lien }) => ({
          titre: typographie(titre),
          url: lien,
        })),
      },
    };
  });
});

export const actualitesTemplate = computed<'actualites'>((site, langue) => [
  {
    url: adresse.actualites,
    template: 'actualites',
    titre: textes(langue).listes.actualites.titre,
    description: textes(langue).listes.actualites.description,
    filAriane: filAriane(),
    indexable: true,
    model: { cartes: site.editorial.articles.map(({ carte }) => carte) },
  },
]);

export const guidesTemplate = computed<'guides'>((site, langue) => [
  {
    url: adresse.guides,
    template: 'guides',
    titre: textes(langue).listes.guides.titre,
    description: textes(langue).listes.guides.description,
    filAriane: filAriane(),
    indexable: true,
    model: { cartes: site.editorial.guides.map(({ carte }) => carte) },
  },
]);
