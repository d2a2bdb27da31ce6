/**
 * A page as schema.org says it: one graph in a data block, which runs nothing, so that the policy of
 * the page lets it be. Only what people see on the page is in it.
 */
import { adresse } from '../../domain/adresses.ts';
import type { Page, TemplateName } from '../../page-models/types.ts';
import { competenceTerm, occupation } from './metier.ts';
import { course, credential, school, structure, trainer } from './offre.ts';
import { collection, dossier, event, faq, glossary, howTo, news, report } from './redaction.ts';
import { type At, publisher, type Thing } from './thing.ts';

type Makers = { [T in TemplateName]?: (page: Page<T>, at: At) => Thing };

const MAKERS: Makers = {
  metier: occupation,
  competence: competenceTerm,
  formation: course,
  certification: credential,
  organisme: trainer,
  structure,
  etablissement: school,
  article: news,
  guide: howTo,
  dossier,
  actualites: collection,
  guides: collection,
  dossiers: collection,
  evenement: event,
  publication: report,
  questions: faq,
  glossaire: glossary,
};

/** The templates that say more than where they stand. */
export const DESCRIBED = Object.keys(MAKERS) as TemplateName[];

const site = (at: At): Thing => ({
  '@type': 'WebSite',
  '@id': at('/#site'),
  name: 'Portulan',
  url: at('/'),
  inLanguage: ['fr', 'en'],
  publisher: publisher(at),
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${at(adresse.recherche)}?q={q}`,
    },
    'query-input': 'required name=q',
  },
});

const breadcrumb = ({ filAriane, titre, url }: Page, at: At): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...filAriane, { titre, url }].map((step, rank) => ({
    '@type': 'ListItem',
    position: rank + 1,
    name: step.titre,
    item: at(step.url),
  })),
});

export function graphOf(page: Page, at: At): Thing[] {
  const make = MAKERS[page.template] as ((page: Page, at: At) => Thing) | undefined;
  return [
    ...(page.template === 'accueil' ? [site(at)] : []),
    ...(make ? [make(page, at)] : []),
    ...(page.filAriane.length > 0 ? [breadcrumb(page, at)] : []),
  ];
}

/** In a script only `</script` and `<!--` could end or hide it: no `<` is left. */
export function jsonLd(page: Page, at: At): string {
  const graph = graphOf(page, at);
  if (graph.length === 0) return '';
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
