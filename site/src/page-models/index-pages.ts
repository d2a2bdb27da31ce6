/** Pages that there is one of: search, Book métiers, sources, not found. */
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import { typographie } from '../domain/typographie.ts';
import { GRANDE_OFFRE, indexAddress, indexNameOf, sectionFormation } from '../search/sections.ts';
import { textes } from '../textes/index.ts';
import { filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';

const totalOf = (comptes: Readonly<Record<string, number>>) =>
  Object.values(comptes).reduce((sum, nombre) => sum + nombre, 0);

const EXEMPLES = ['boulangère', 'soigner', 'jardin', 'numérique', 'J’aime convaincre'];

/** The search indexes that have something in them. */
function indexesOf(site: SiteIndex): string[] {
  const { metiers, nombreUsages, grandsDomaines, editorial, comptes, lieux, records } = site;
  const names = new Set(metiers.map(({ slug }) => indexNameOf('metiers', adresse.metier(slug))));
  if (grandsDomaines.length > 0) names.add('domaines');
  if (nombreUsages > 0) names.add('competences');
  if (totalOf(comptes.certification) > 0) names.add('certifications');
  const isGrande = site.liensFormations.size > GRANDE_OFFRE;
  for (const { departements = [] } of site.liensFormations.values())
    names.add(sectionFormation(departements, isGrande));
  if (totalOf(comptes.organisme) + lieux.territoires.size > 0) names.add('lieux');
  const { articles, guides, dossiers } = editorial;
  const textes = [articles, guides, dossiers, records.evenement, records.terme];
  if (textes.some((list) => list.length > 0)) names.add('editorial');
  return [...names].sort().map(indexAddress);
}

export const rechercheTemplate = computed<'recherche'>((site, langue) => [
  {
    url: adresse.recherche,
    template: 'recherche',
    titre: textes(langue).recherche.titre,
    description: textes(langue).recherche.description,
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

export const signalerTemplate = computed<'signaler'>((_site, langue) => [
  {
    url: adresse.signaler,
    template: 'signaler',
    titre: textes(langue).signaler.titre,
    description: textes(langue).signaler.description,
    filAriane: filAriane(),
    indexable: false,
    model: {},
  },
]);

/** What a source brought, in words, from the counts of its last run. */
function comptesOf(source: string, site: SiteIndex, langue: Langue) {
  return Object.entries(textes(langue).nomsImportes).flatMap(([type, [un, plusieurs]]) => {
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
        comptes: comptesOf(source.source, site, langue),
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
