/**
 * The records, looked up: the maps that several page models need, built once. Codes that point to
 * nothing are left out of what is shown.
 */
import type { Metier, Provenance } from '@portulan/content-schemas';
import type { RecordOf, Snapshot } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { lettreDe } from '../domain/alphabet.ts';
import { parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { competenceUsages } from './competence-usages.ts';
import { editorialIndex } from './editorial-index.ts';
import type { LienDomaine, LienMetier } from './types.ts';

export type SiteIndex = ReturnType<typeof indexSite>;

const lienMetier = ({ libelle, slug, codeRome, domaine }: Metier): LienMetier => ({
  titre: typographie(libelle),
  url: adresse.metier(slug),
  codeRome,
  grandDomaine: domaine.charAt(0),
});

function liensDomaines(
  domaines: readonly RecordOf<'domaine'>[],
  metiers: readonly Metier[],
): Map<string, LienDomaine> {
  const counts = new Map<string, number>();
  const count = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { domaine } of metiers) {
    count(domaine);
    if (domaine.length > 1) count(domaine.charAt(0));
  }
  return new Map(
    domaines.map(({ code, libelle, slug }) => [
      code,
      {
        titre: typographie(libelle),
        url: adresse.domaine(slug),
        code,
        grandDomaine: code.charAt(0),
        metiers: counts.get(code) ?? 0,
      },
    ]),
  );
}

function metiersByDomaine(
  metiers: readonly Metier[],
  liens: ReadonlyMap<string, LienMetier>,
): Map<string, LienMetier[]> {
  const lists = new Map<string, LienMetier[]>();
  for (const { codeRome, domaine } of metiers) {
    const list = lists.get(domaine) ?? [];
    list.push(liens.get(codeRome) as LienMetier);
    lists.set(domaine, list);
  }
  for (const list of lists.values()) list.sort(parTitre);
  return lists;
}

/** A job has a page when its domain and grand domaine are known. */
const placed = (records: Snapshot['records']) => {
  const codes = new Set(records.domaine.map(({ code }) => code));
  return records.metier.filter(({ domaine }) => codes.has(domaine) && codes.has(domaine.charAt(0)));
};

export function indexSite({ records, empreintes, sources, medias }: Snapshot) {
  const metiers = placed(records);
  const liensMetiers = new Map(metiers.map((metier) => [metier.codeRome, lienMetier(metier)]));
  const domaines = liensDomaines(records.domaine, metiers);
  return {
    records,
    empreintes,
    sources,
    /** Jobs that have a page. */
    metiers,
    liensMetiers,
    metiersByDomaine: metiersByDomaine(metiers, liensMetiers),
    /** Appellations whose job has a page. */
    appellationsByLettre: Map.groupBy(
      records.appellation.filter(({ metier }) => liensMetiers.has(metier)),
      ({ libelle }) => lettreDe(libelle),
    ),
    domaines,
    grandsDomaines: [...domaines.values()].filter(
      ({ code, metiers: total }) => code.length === 1 && total > 0,
    ),
    /** Competences that have a page, with the jobs that use them. */
    usages: competenceUsages(metiers),
    editorial: editorialIndex(records.article, records.guide, medias),
    provenances: new Map<string, Provenance>(
      sources.map(({ comptes: _, ...provenance }) => [provenance.source, provenance]),
    ),
  };
}

/** What is credited when a record came through no import. */
const PORTAIL: Provenance = {
  source: 'portail',
  titre: 'Rédaction du portail',
  editeur: 'Portulan',
  release: 'en ligne',
  licence: 'Licence Ouverte 2.0',
};

export const provenanceOf = (
  { source = '' }: { source?: string },
  provenances: ReadonlyMap<string, Provenance>,
): Provenance => provenances.get(source) ?? PORTAIL;
