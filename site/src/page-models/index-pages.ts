/** Pages that there is one of: home, search, Book métiers, sources, not found. */
import { adresse } from '../domain/adresses.ts';
import { typographie } from '../domain/typographie.ts';
import { indexAddress, indexNameOf } from '../search/sections.ts';
import { textes } from '../textes/index.ts';
import { compte, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';

const totalOf = (comptes: Readonly<Record<string, number>>) =>
  Object.values(comptes).reduce((sum, nombre) => sum + nombre, 0);

export const accueilTemplate = computed<'accueil'>((site) => [
  {
    url: adresse.accueil,
    template: 'accueil',
    titre: 'Découvrir les métiers, les compétences et les formations',
    description: `${compte(site.metiers.length, 'métier', 'métiers')} expliqués simplement : ce que l’on y fait, comment y accéder, vers quoi évoluer.`,
    filAriane: [],
    indexable: true,
    model: {
      chiffres: {
        metiers: site.metiers.length,
        appellations: totalOf(site.comptes.appellation),
        competences: totalOf(site.comptes.competence),
      },
      grandsDomaines: site.grandsDomaines,
      actualites: site.editorial.articles.slice(0, 4).map(({ carte }) => carte),
      guides: site.editorial.guides.slice(0, 3).map(({ carte }) => carte),
    },
  },
]);

const EXEMPLES = ['boulangère', 'soigner', 'jardin', 'numérique', 'J’aime convaincre'];

/** The search indexes that have something in them. */
function indexesOf(site: SiteIndex): string[] {
  const { metiers, nombreUsages, grandsDomaines, editorial, comptes, lieux } = site;
  const names = new Set(metiers.map(({ slug }) => indexNameOf('metiers', adresse.metier(slug))));
  if (grandsDomaines.length > 0) names.add('domaines');
  if (nombreUsages > 0) names.add('competences');
  if (totalOf(comptes.certification) > 0) names.add('certifications');
  if (totalOf(comptes.formation) > 0) names.add('formations');
  if (totalOf(comptes.organisme) + lieux.territoires.size > 0) names.add('lieux');
  if (editorial.articles.length + editorial.guides.length > 0) names.add('editorial');
  return [...names].sort().map(indexAddress);
}

export const rechercheTemplate = computed<'recherche'>((site) => [
  {
    url: adresse.recherche,
    template: 'recherche',
    titre: 'Rechercher',
    description: 'Chercher un métier, une compétence, un domaine, une actualité ou un guide.',
    filAriane: filAriane(),
    indexable: false,
    model: { grandsDomaines: site.grandsDomaines, exemples: EXEMPLES, index: indexesOf(site) },
  },
]);

export const bookMetiersTemplate = computed<'bookMetiers'>((_site, langue) => [
  {
    url: adresse.bookMetiers,
    template: 'bookMetiers',
    titre: textes(langue).book.titre,
    description: textes(langue).book.description,
    filAriane: filAriane(),
    indexable: false,
    model: {},
  },
]);

/** What a source brought, in words, from the counts of its last run. */
const COMPTES: Record<string, [string, string]> = {
  metier: ['métier', 'métiers'],
  appellation: ['appellation', 'appellations'],
  competence: ['compétence', 'compétences'],
  savoir: ['savoir', 'savoirs'],
  contexteTravail: ['contexte de travail', 'contextes de travail'],
  domaine: ['domaine', 'domaines'],
  secteur: ['secteur', 'secteurs'],
  theme: ['thème', 'thèmes'],
  centreInteret: ['centre d’intérêt', 'centres d’intérêt'],
  certification: ['certification', 'certifications'],
  blocCompetences: ['bloc de compétences', 'blocs de compétences'],
  formation: ['formation', 'formations'],
  action: ['action de formation', 'actions de formation'],
  session: ['session', 'sessions'],
  organisme: ['organisme', 'organismes'],
  structure: ['structure d’accueil', 'structures d’accueil'],
  etablissement: ['établissement', 'établissements'],
  filiere: ['filière après le bac', 'filières après le bac'],
  ficheMetier: ['fiche métier', 'fiches métiers'],
  formationInitiale: ['diplôme décrit', 'diplômes décrits'],
  commune: ['commune', 'communes'],
  departement: ['département', 'départements'],
  bassinEmploi: ['bassin d’emploi', 'bassins d’emploi'],
  indicateur: ['indicateur', 'indicateurs'],
  famille: ['famille professionnelle', 'familles professionnelles'],
  correspondance: ['correspondance', 'correspondances'],
  formacode: ['terme du Formacode', 'termes du Formacode'],
  specialite: ['spécialité', 'spécialités'],
};

function comptesOf(source: string, site: SiteIndex) {
  return Object.entries(COMPTES).flatMap(([type, [un, plusieurs]]) => {
    const nombre = site.comptes[type as 'metier'][source] ?? 0;
    return nombre > 0 ? { titre: nombre > 1 ? plusieurs : un, nombre } : [];
  });
}

export const sourcesTemplate = computed<'sources'>((site, langue) => [
  {
    url: adresse.sources,
    template: 'sources',
    titre: textes(langue).provenance.page.titre,
    description: textes(langue).provenance.page.description,
    filAriane: filAriane(),
    indexable: true,
    model: {
      sources: site.sources.map(({ comptes: _counts, ...source }) => ({
        ...source,
        titre: typographie(source.titre),
        comptes: comptesOf(source.source, site),
      })),
    },
  },
]);

export const introuvableTemplate = computed<'introuvable'>((site) => [
  {
    url: adresse.introuvable,
    template: 'introuvable',
    titre: 'Page introuvable',
    description: 'Cette page n’existe pas ou n’existe plus.',
    filAriane: filAriane(),
    indexable: false,
    model: { grandsDomaines: site.grandsDomaines },
  },
]);
