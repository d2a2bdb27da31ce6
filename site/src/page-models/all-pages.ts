/** Every page of the portal: a pure function of the records. */
import type { Snapshot } from '../cms/snapshot.ts';
import { SiteError } from '../domain/site-error.ts';
import { appellationsTemplate, metiersTemplate } from './appellations.ts';
import { competenceTemplate } from './competence.ts';
import { competencesTemplate } from './competences.ts';
import { domainesTemplate, domaineTemplate } from './domaine.ts';
import {
  actualitesTemplate,
  articleTemplate,
  guidesTemplate,
  guideTemplate,
} from './editorial-pages.ts';
import {
  accueilTemplate,
  bookMetiersTemplate,
  introuvableTemplate,
  rechercheTemplate,
  sourcesTemplate,
} from './index-pages.ts';
import { metierTemplate } from './metier.ts';
import { indexSite } from './site-index.ts';
import type { PageSource, PageSources, Template } from './template.ts';
import type { Page, TemplateName } from './types.ts';

const templates: { [T in TemplateName]: Template<T> } = {
  accueil: accueilTemplate,
  metiers: metiersTemplate,
  appellations: appellationsTemplate,
  domaines: domainesTemplate,
  domaine: domaineTemplate,
  metier: metierTemplate,
  competences: competencesTemplate,
  competence: competenceTemplate,
  actualites: actualitesTemplate,
  article: articleTemplate,
  guides: guidesTemplate,
  guide: guideTemplate,
  recherche: rechercheTemplate,
  bookMetiers: bookMetiersTemplate,
  sources: sourcesTemplate,
  introuvable: introuvableTemplate,
};

function refuseTwins(sources: readonly PageSource[]): void {
  const seen = new Set<string>();
  for (const { url } of sources) {
    if (seen.has(url))
      throw new SiteError('build.url.twice', `Deux pages auraient la même adresse : ${url}.`, {
        url,
      });
    seen.add(url);
  }
}

/** The pages by template, each computed only when asked for. */
export function pageSources(snapshot: Snapshot): Map<TemplateName, PageSources> {
  const site = indexSite(snapshot);
  const byTemplate = Object.entries(templates).map(
    ([name, sourcesOf]) =>
      [name as TemplateName, (sourcesOf as Template<TemplateName>)(site)] as const,
  );
  refuseTwins(byTemplate.flatMap(([, { sources }]) => sources));
  return new Map(byTemplate);
}

export const allPages = (snapshot: Snapshot): Page[] =>
  [...pageSources(snapshot).values()].flatMap(({ sources }) => sources.map(({ page }) => page()));
