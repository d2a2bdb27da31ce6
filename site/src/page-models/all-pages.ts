/** Every page of the portal: a pure function of the records. */
import type { Snapshot } from '../cms/snapshot.ts';
import { SiteError } from '../domain/site-error.ts';
import { appellationsPages } from './appellations.ts';
import { competencePages } from './competence.ts';
import { competencesPages } from './competences.ts';
import { domainePages } from './domaine.ts';
import { actualitesPages, articlePages, guidePages, guidesPages } from './editorial-pages.ts';
import {
  accueilPages, bookMetiersPages, domainesPages, introuvablePages, metiersPages, recherchePages, sourcesPages,
} from './index-pages.ts';
import { metierPages } from './metier.ts';
import type { Pages } from './page.ts';
import { indexSite } from './site-index.ts';
import type { Page, TemplateName } from './types.ts';

const builders: { [T in TemplateName]: Pages<T> } = {
  accueil: accueilPages,
  metiers: metiersPages,
  appellations: appellationsPages,
  domaines: domainesPages,
  domaine: domainePages,
  metier: metierPages,
  competences: competencesPages,
  competence: competencePages,
  actualites: actualitesPages,
  article: articlePages,
  guides: guidesPages,
  guide: guidePages,
  recherche: recherchePages,
  bookMetiers: bookMetiersPages,
  sources: sourcesPages,
  introuvable: introuvablePages,
};

function refuseTwins(pages: readonly Page[]): void {
  const seen = new Set<string>();
  for (const { url, titre } of pages) {
    if (seen.has(url)) throw new SiteError('build.url.twice', `Deux pages auraient l’adresse ${url} (« ${titre} »).`, { url });
    seen.add(url);
  }
}

export function allPages(snapshot: Snapshot): Page[] {
  const site = indexSite(snapshot);
  const pages = Object.values(builders).flatMap((build) => (build as Pages<TemplateName>)(site));
  refuseTwins(pages);
  return pages;
}
