/** The pages that there is one of: home, ways in, search, Book métiers, sources, not found. */
import { adresse } from '../domain/adresses.ts';
import { typographie } from '../domain/typographie.ts';
import { appellationsByLettre, lettresOf } from './appellations.ts';
import { domainesDe } from './domaine.ts';
import { compte, filAriane, type Pages } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import type { LienDomaine } from './types.ts';

/** Grands domaines that have a job. */
const ouverts = (site: SiteIndex): LienDomaine[] => site.grandsDomaines.filter(({ metiers }) => metiers > 0);

export const accueilPages: Pages<'accueil'> = (site) => [
  {
    url: adresse.accueil,
    template: 'accueil',
    titre: 'Découvrir les métiers, les compétences et les formations',
    description: `${compte(site.records.metier.length, 'métier', 'métiers')} expliqués simplement : ce que l’on y fait, comment y accéder, vers quoi évoluer.`,
    filAriane: [],
    indexable: true,
    model: {
      chiffres: {
        metiers: site.records.metier.length,
        appellations: site.records.appellation.length,
        competences: site.records.competence.length,
      },
      grandsDomaines: ouverts(site),
      actualites: site.editorial.articles.slice(0, 4).map(({ carte }) => carte),
      guides: site.editorial.guides.slice(0, 3).map(({ carte }) => carte),
    },
  },
];

export const metiersPages: Pages<'metiers'> = (site) => [
  {
    url: adresse.metiers,
    template: 'metiers',
    titre: 'Tous les métiers',
    description: `${compte(site.records.metier.length, 'métier', 'métiers')} à découvrir par domaine ou de A à Z.`,
    filAriane: filAriane(),
    indexable: true,
    model: {
      total: site.records.metier.length,
      lettres: lettresOf(appellationsByLettre(site)),
      grandsDomaines: ouverts(site),
    },
  },
];

export const domainesPages: Pages<'domaines'> = (site) => [
  {
    url: adresse.domaines,
    template: 'domaines',
    titre: 'Les domaines professionnels',
    description: 'Tous les métiers, rangés par grand domaine puis par domaine professionnel.',
    filAriane: filAriane(),
    indexable: true,
    model: {
      grandsDomaines: ouverts(site).map((grand) => ({
        ...grand,
        domaines: domainesDe(grand.code, site).filter(({ metiers }) => metiers > 0),
      })),
    },
  },
];

const EXEMPLES = ['boulangère', 'soigner', 'jardin', 'numérique', 'J’aime convaincre'];

export const recherchePages: Pages<'recherche'> = (site) => [
  {
    url: adresse.recherche,
    template: 'recherche',
    titre: 'Rechercher',
    description: 'Chercher un métier, une compétence, un domaine, une actualité ou un guide.',
    filAriane: filAriane(),
    indexable: false,
    model: { grandsDomaines: ouverts(site).map(({ code, titre }) => ({ code, titre })), exemples: EXEMPLES },
  },
];

export const bookMetiersPages: Pages<'bookMetiers'> = () => [
  {
    url: adresse.bookMetiers,
    template: 'bookMetiers',
    titre: 'Mon Book métiers',
    description: 'Les métiers gardés sur cet appareil : les ranger, les annoter, les imprimer.',
    filAriane: filAriane(),
    indexable: false,
    model: {},
  },
];

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
};

function comptesOf(source: string, site: SiteIndex) {
  return Object.entries(COMPTES).flatMap(([type, [un, plusieurs]]) => {
    const records = site.records[type as 'metier'] as readonly { source?: string }[];
    const nombre = records.filter((record) => record.source === source).length;
    return nombre > 0 ? { titre: nombre > 1 ? plusieurs : un, nombre } : [];
  });
}

export const sourcesPages: Pages<'sources'> = (site) => [
  {
    url: adresse.sources,
    template: 'sources',
    titre: 'Sources et licences',
    description: 'D’où viennent les informations du portail, leur version, leur date et leur licence.',
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
];

export const introuvablePages: Pages<'introuvable'> = (site) => [
  {
    url: adresse.introuvable,
    template: 'introuvable',
    titre: 'Page introuvable',
    description: 'Cette page n’existe pas ou n’existe plus.',
    filAriane: filAriane(),
    indexable: false,
    model: { grandsDomaines: ouverts(site) },
  },
];
