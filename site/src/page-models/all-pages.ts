/** Every page of the portal: a pure function of the records. */
import type { Snapshot } from '../cms/snapshot.ts';
import { SiteError } from '../domain/site-error.ts';
import { aProposTemplate, pageLibreTemplate } from './a-propos.ts';
import { accessibiliteTemplate, horsLigneTemplate, styleguideTemplate } from './accessibilite.ts';
import { accueilTemplate } from './accueil.ts';
import { agendaTemplate, evenementTemplate } from './agenda.ts';
import { alertesTemplate } from './alertes.ts';
import { appellationsTemplate, metiersTemplate } from './appellations.ts';
import { autourDeMoiTemplate } from './autour-de-moi.ts';
import { certificationTemplate } from './certification.ts';
import { comparerTemplate } from './comparer.ts';
import { competenceTemplate } from './competence.ts';
import { competencesTemplate } from './competences.ts';
import { domainesTemplate, domaineTemplate } from './domaine.ts';
import { dossiersTemplate, dossierTemplate } from './dossiers.ts';
import {
  actualitesTemplate,
  articleTemplate,
  guidesTemplate,
  guideTemplate,
} from './editorial-pages.ts';
import { inBothLanguages } from './english.ts';
import { entreeTemplate } from './entrees.ts';
import { etablissementTemplate } from './etablissement.ts';
import type { Facts, Reads } from './facts.ts';
import { formationTemplate } from './formation.ts';
import { glossaireTemplate, termeTemplate } from './glossaire.ts';
import {
  bookMetiersTemplate,
  introuvableTemplate,
  rechercheTemplate,
  signalerTemplate,
  sourcesTemplate,
} from './index-pages.ts';
import { metierTemplate } from './metier.ts';
import { withNavigation } from './navigations.ts';
import {
  certificationsTemplate,
  etablissementsTemplate,
  formationsTemplate,
  organismesTemplate,
  structuresTemplate,
} from './offre-lists.ts';
import { organismeTemplate } from './organisme.ts';
import { partenairesTemplate } from './partenaires.ts';
import { publicationsTemplate, publicationTemplate } from './publications.ts';
import { questionsTemplate, questionTemplate } from './questions.ts';
import { type SiteIndex, siteFacts } from './site-index.ts';
import { structureTemplate } from './structure.ts';
import { temoignagesTemplate, temoignageTemplate } from './temoignages.ts';
import type { PageSource, PageSources, Template } from './template.ts';
import { territoireTemplate } from './territoire.ts';
import { territoiresTemplate } from './territoires.ts';
import { themesTemplate, themeTemplate } from './themes.ts';
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
  certifications: certificationsTemplate,
  certification: certificationTemplate,
  formations: formationsTemplate,
  formation: formationTemplate,
  organismes: organismesTemplate,
  organisme: organismeTemplate,
  structures: structuresTemplate,
  structure: structureTemplate,
  etablissements: etablissementsTemplate,
  etablissement: etablissementTemplate,
  territoires: territoiresTemplate,
  territoire: territoireTemplate,
  autourDeMoi: autourDeMoiTemplate,
  actualites: actualitesTemplate,
  article: articleTemplate,
  guides: guidesTemplate,
  guide: guideTemplate,
  entree: entreeTemplate,
  themes: themesTemplate,
  theme: themeTemplate,
  dossiers: dossiersTemplate,
  dossier: dossierTemplate,
  publications: publicationsTemplate,
  publication: publicationTemplate,
  temoignages: temoignagesTemplate,
  temoignage: temoignageTemplate,
  questions: questionsTemplate,
  question: questionTemplate,
  partenaires: partenairesTemplate,
  aPropos: aProposTemplate,
  pageLibre: pageLibreTemplate,
  alertes: alertesTemplate,
  agenda: agendaTemplate,
  evenement: evenementTemplate,
  glossaire: glossaireTemplate,
  terme: termeTemplate,
  recherche: rechercheTemplate,
  bookMetiers: bookMetiersTemplate,
  signaler: signalerTemplate,
  comparer: comparerTemplate,
  sources: sourcesTemplate,
  accessibilite: accessibiliteTemplate,
  styleguide: styleguideTemplate,
  horsLigne: horsLigneTemplate,
  introuvable: introuvableTemplate,
};

/** Two pages at one address would hide one of them. */
export function refuseTwins(sources: readonly { url: string }[]): void {
  const seen = new Set<string>();
  for (const { url } of sources) {
    if (seen.has(url))
      throw new SiteError('build.url.twice', `Deux pages auraient la même adresse : ${url}.`, {
        url,
      });
    seen.add(url);
  }
}

/** The pages of one template, found when asked for. */
export type Group = {
  sources: () => PageSources;
  /** What was read to make them, up to now. */
  reads: () => Reads;
};

export function groupsOf(facts: Facts<SiteIndex>): Map<TemplateName, Group> {
  return new Map(
    Object.entries(templates).map(([name, sourcesOf]) => {
      const { view, read } = facts.watch();
      let sources: PageSources | undefined;
      const group: Group = {
        sources: () => {
          sources ??= withNavigation(
            inBothLanguages(name as TemplateName, sourcesOf as Template<TemplateName>, view),
            view,
          );
          return sources;
        },
        reads: () => facts.digests(read),
      };
      return [name as TemplateName, group];
    }),
  );
}

export function allPages(snapshot: Snapshot): Page[] {
  const groups = [...groupsOf(siteFacts(snapshot)).values()];
  const sources = groups.flatMap((group): PageSource[] => group.sources().sources);
  refuseTwins(sources);
  return sources.map(({ page }) => page());
}
