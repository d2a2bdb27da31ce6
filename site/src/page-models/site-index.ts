/**
 * The records, looked up: every map that page models need, built once, every label made ready to
 * read once. Codes that point to nothing are left out of what is shown.
 */
import type { Exported, Metier, Provenance } from '@portulan/content-schemas';
import type { RecordOf, Snapshot } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { parTitre, rangs } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { type CompetenceUsage, competenceUsages } from './competence-usages.ts';
import { editorialIndex } from './editorial-index.ts';
import type { Lien, LienDomaine, LienMetier } from './types.ts';

export type SiteIndex = ReturnType<typeof indexSite>;

/** What is credited when a record came through no import. */
const PORTAIL: Provenance = {
  source: 'portail', titre: 'Rédaction du portail', editeur: 'Portulan', release: 'en ligne', licence: 'Licence Ouverte 2.0',
};

const byKey = <T, K extends keyof T>(items: readonly T[], key: K) => new Map(items.map((item) => [item[key], item]));

/** The targets that exist, in the order given. */
export const trouves = <T>(keys: readonly string[], map: ReadonlyMap<string, T>): T[] =>
  keys.map((key) => map.get(key)).filter((item) => item !== undefined);

function labelsOf<T extends { libelle: string }>(items: readonly T[], key: (item: T) => string): Map<string, Lien> {
  return new Map(items.map((item) => [key(item), { titre: typographie(item.libelle) }]));
}

function lienMetier(metier: Metier): LienMetier {
  return {
    titre: typographie(metier.libelle),
    url: adresse.metier(metier.slug),
    codeRome: metier.codeRome,
    grandDomaine: metier.domaine.charAt(0),
  };
}

function liensDomaines(domaines: readonly RecordOf<'domaine'>[], metiers: readonly Metier[]): Map<string, LienDomaine> {
  const counts = new Map<string, number>();
  const count = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { domaine } of metiers) {
    count(domaine);
    if (domaine.length > 1) count(domaine.charAt(0));
  }
  return new Map(
    domaines.map(({ code, libelle, slug }) => [
      code,
      { titre: typographie(libelle), url: adresse.domaine(slug), code, grandDomaine: code.charAt(0), metiers: counts.get(code) ?? 0 },
    ]),
  );
}

/** Competences that more than one job uses have a page, so their link has an address. */
function liensCompetences(competences: readonly RecordOf<'competence'>[], usages: ReadonlyMap<string, CompetenceUsage>) {
  return new Map<string, Lien>(
    competences.map(({ codeOgr, libelle, slug }) => {
      const titre = typographie(libelle);
      return [codeOgr, usages.has(codeOgr) ? { titre, url: adresse.competence(slug) } : { titre }];
    }),
  );
}

export function indexSite({ records, sources, medias }: Snapshot) {
  const liensMetiers = new Map(records.metier.map((metier) => [metier.codeRome, lienMetier(metier)]));
  const domaines = liensDomaines(records.domaine, records.metier);
  const usages = competenceUsages(records.metier);
  const competences = liensCompetences(records.competence, usages);
  const provenances = new Map(sources.map(({ comptes, ...provenance }) => [provenance.source, provenance as Provenance]));

  const metiersByDomaine = new Map<string, LienMetier[]>();
  for (const metier of records.metier) {
    const list = metiersByDomaine.get(metier.domaine) ?? [];
    list.push(liensMetiers.get(metier.codeRome) as LienMetier);
    metiersByDomaine.set(metier.domaine, list);
  }
  for (const list of metiersByDomaine.values()) list.sort(parTitre);

  const appellationsByMetier = Map.groupBy(records.appellation, ({ metier }) => metier);

  return {
    records,
    sources,
    liensMetiers,
    metiersByDomaine,
    appellationsByMetier,
    appellationRangs: rangs(records.appellation, ({ libelle }) => libelle, ({ codeOgr }) => codeOgr),
    domaines,
    grandsDomaines: [...domaines.values()].filter(({ code }) => code.length === 1),
    competenceRecords: byKey(records.competence, 'codeOgr'),
    competences,
    competenceRangs: rangs(records.competence, ({ libelle }) => libelle, ({ codeOgr }) => codeOgr),
    usages,
    savoirRecords: byKey(records.savoir, 'codeOgr'),
    savoirs: labelsOf(records.savoir, ({ codeOgr }) => codeOgr),
    savoirRangs: rangs(records.savoir, ({ libelle }) => libelle, ({ codeOgr }) => codeOgr),
    contexteRecords: byKey(records.contexteTravail, 'codeOgr'),
    contextes: labelsOf(records.contexteTravail, ({ codeOgr }) => codeOgr),
    themes: labelsOf(records.theme, ({ code }) => code),
    centresInteret: labelsOf(records.centreInteret, ({ code }) => code),
    secteurs: labelsOf(records.secteur, ({ code }) => code),
    editorial: editorialIndex(records.article, records.guide, medias),
    provenanceOf: (record: Exported<object>): Provenance => provenances.get(record.source ?? '') ?? PORTAIL,
  };
}
