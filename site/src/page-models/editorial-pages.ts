/** News and guides: their lists and their pages. */

import { slugify } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { filAriane, trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { CarteEditoriale, LienDomaine, SearchDocument } from './types.ts';

/** Public names of the readers whom a guide speaks to. */
const PUBLICS = {
  jeune: 'Jeunes',
  demandeurEmploi: 'Personnes en recherche d’emploi',
  salarie: 'Salariés',
  parent: 'Parents',
  professionnel: 'Professionnels de l’accompagnement',
  entreprise: 'Entreprises',
} as const;

const cartesByUrl = (cards: SiteIndex['editorial']['articles']) =>
  new Map(cards.map(({ carte }) => [carte.url, carte]));

const textOf = (...html: (string | undefined)[]) =>
  html
    .filter(Boolean)
    .join('\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');

/** A card's search document; the facet holds the grands domaines that the text speaks of. */
function searchDocument(
  carte: CarteEditoriale,
  domaines: readonly LienDomaine[],
  text: string,
  site: SiteIndex,
): SearchDocument {
  const letters = new Set(domaines.map(({ grandDomaine }) => grandDomaine));
  return {
    section: 'editorial',
    kind: carte.kind === 'article' ? 'Actualité' : 'Guide',
    domaines: trouves([...letters], site.domaines).map(({ titre }) => titre),
    titre: carte.titre,
    resume: carte.resume,
    texte: sansInsecables(`${carte.resume}\n${text}`),
  };
}

export const articleTemplate = computed<'article'>((site) => {
  const cartes = cartesByUrl(site.editorial.articles);
  const themes = new Map(site.records.theme.map((theme) => [theme.code, theme]));
  return site.records.article.map((article) => {
    const url = adresse.article(article.slug);
    const carte = cartes.get(url) as CarteEditoriale;
    const corpsHtml = markdownHtml(article.corps);
    const domaines = trouves(article.domaines, site.domaines);
    return {
      url,
      template: 'article',
      titre: carte.titre,
      description: abreger(carte.resume, 155),
      filAriane: filAriane({ titre: 'Actualités', url: adresse.actualites }),
      indexable: true,
      search: searchDocument(carte, domaines, textOf(corpsHtml), site),
      model: {
        ...carte,
        corpsHtml,
        ...(article.auteur && { auteur: typographie(article.auteur) }),
        themes: trouves(article.themes, themes).map(({ libelle }) => typographie(libelle)),
        domaines,
        metiers: trouves(article.metiers, site.liensMetiers),
        suivants: [...cartes.values()].filter((other) => other.url !== url).slice(0, 3),
      },
    };
  });
});

export const guideTemplate = computed<'guide'>((site) => {
  const cartes = cartesByUrl(site.editorial.guides);
  return site.records.guide.map((guide) => {
    const url = adresse.guide(guide.slug);
    const carte = cartes.get(url) as CarteEditoriale;
    const introductionHtml = guide.introduction && markdownHtml(guide.introduction);
    const etapes = guide.etapes.map(({ titre, texte }, rank) => ({
      titre: typographie(titre),
      texteHtml: markdownHtml(texte),
      ancre: `etape-${rank + 1}-${slugify(titre)}`,
    }));
    const domaines = trouves(guide.domaines, site.domaines);
    const text = textOf(
      ...etapes.map(({ titre }) => titre),
      introductionHtml,
      ...etapes.map(({ texteHtml }) => texteHtml),
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
