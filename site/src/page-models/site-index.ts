/**
 * The records, looked up: the maps that several page models need, each built once, when a page that
 * must be made asks for it. Codes that point to nothing are left out of what is shown.
 */
import type { Metier, Provenance } from '@portulan/content-schemas';
import type { Find } from '../cms/find.ts';
import type { PublishedEntity, RecordOf, Snapshot } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { lettreDe } from '../domain/alphabet.ts';
import type { TermeLie } from '../domain/glossaire.ts';
import { parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { type CompetenceUsage, competenceUsages } from './competence-usages.ts';
import { ajoutsFormations, ajoutsMetiers, ajoutsTerritoires } from './complements.ts';
import { editorialIndex } from './editorial-index.ts';
import { digestOf, type Fact, Facts, type Read, type Trace } from './facts.ts';
import { termesLies } from './glossaire.ts';
import { navigationsOf } from './navigations.ts';
import { OFFRE, type OffreIndex } from './offre-index.ts';
import { type TextesByTerme, textesByTerme } from './termes-cites.ts';
import { type ThemePlace, themesOf } from './themes.ts';
import type { LienDomaine, LienMetier } from './types.ts';
import type { Ajouts, Navigations } from './types-editorial.ts';

type Place = Pick<Metier, 'codeRome' | 'domaine' | 'metierParent' | 'themes'>;

const lienMetier = ({ libelle, slug, codeRome, domaine }: Metier): LienMetier => ({
  titre: typographie(libelle),
  url: adresse.metier(slug),
  codeRome,
  grandDomaine: domaine.charAt(0),
});

function liensDomaines(
  domaines: readonly RecordOf<'domaine'>[],
  metiers: readonly Place[],
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
  metiers: readonly Place[],
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

/** Number of records of each source. */
function countBySource(records: readonly { source?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { source = '' } of records) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
}

type Values = {
  sources: Snapshot['sources'];
  medias: Snapshot['medias'];
  /** Jobs that have a page. */
  metiers: RecordOf<'metier'>[];
  liensMetiers: Map<string, LienMetier>;
  /** Where each job stands, and its themes: what an edited text leaves as it was. */
  places: Place[];
  metiersByDomaine: Map<string, LienMetier[]>;
  /** Appellations whose job has a page. */
  appellationsByLettre: Map<string, RecordOf<'appellation'>[]>;
  domaines: Map<string, LienDomaine>;
  grandsDomaines: LienDomaine[];
  /** Competences that have a page, with the jobs that use them. */
  usages: Map<string, CompetenceUsage>;
  nombreUsages: number;
  editorial: ReturnType<typeof editorialIndex>;
  /** Terms of the glossary, as texts link to them. */
  termesLies: TermeLie[];
  textesByTerme: TextesByTerme;
  /** What editors add to imported records, by the code of these. */
  ajoutsMetiers: Map<string, Ajouts>;
  ajoutsFormations: Map<string, Ajouts>;
  ajoutsTerritoires: Map<string, Ajouts>;
  navigations: Navigations;
  themes: ThemePlace[];
  provenances: Map<string, Provenance>;
};

export type SiteIndex = Values &
  OffreIndex & {
    /** The day to judge dates by, AAAA-MM-JJ. */
    jour: string;
    /** Digests of what is made: to compare it is not to make it. */
    digests: Record<keyof OffreIndex, string>;
    records: Snapshot['records'];
    /** Some records of a type, by a field: the others need not be parsed. */
    cherche: {
      [E in PublishedEntity]: (field: keyof RecordOf<E> & string) => Find<RecordOf<E>>;
    };
    empreintes: Snapshot['empreintes'];
    /** Number of records of each source, by type: to count them is not to read them all again. */
    comptes: Record<PublishedEntity, Readonly<Record<string, number>>>;
  };

const MADE: { [V in Exclude<keyof Values, 'sources' | 'medias'>]: (site: SiteIndex) => Values[V] } =
  {
    metiers: ({ records }) => placed(records),
    liensMetiers: ({ metiers }) =>
      new Map(metiers.map((metier) => [metier.codeRome, lienMetier(metier)])),
    places: ({ metiers }) =>
      metiers.map(({ codeRome, domaine, metierParent, themes }) => ({
        codeRome,
        domaine,
        metierParent,
        themes,
      })),
    metiersByDomaine: ({ places, liensMetiers }) => metiersByDomaine(places, liensMetiers),
    appellationsByLettre: ({ records, liensMetiers }) =>
      Map.groupBy(
        records.appellation.filter(({ metier }) => liensMetiers.has(metier)),
        ({ libelle }) => lettreDe(libelle),
      ),
    domaines: ({ records, places }) => liensDomaines(records.domaine, places),
    grandsDomaines: ({ domaines }) =>
      [...domaines.values()].filter(({ code, metiers: total }) => code.length === 1 && total > 0),
    usages: ({ metiers }) => competenceUsages(metiers),
    nombreUsages: ({ usages }) => usages.size,
    editorial: ({ records, medias }) =>
      editorialIndex(
        records.article,
        records.guide,
        records.dossier,
        records.publication,
        records.temoignage,
        medias,
      ),
    termesLies: ({ records }) => termesLies(records.terme),
    textesByTerme,
    ajoutsMetiers,
    ajoutsFormations,
    ajoutsTerritoires,
    navigations: navigationsOf,
    themes: themesOf,
    provenances: ({ sources }) =>
      new Map(sources.map(({ comptes: _, ...provenance }) => [provenance.source, provenance])),
  };

const KEPT = new Set(['nombreUsages', 'navigations']);
/** Whole records. */
const FOLLOWS = new Set(['metiers']);

/** `records.metier` as a fact, and as a property of what templates see. */
const family = <T>(name: string, read: Read) =>
  new Proxy({} as T & object, { get: (_, type) => read(`${name}.${String(type)}`) });

const FAMILIES = new Set(['records', 'cherche', 'empreintes', 'comptes', 'digests']);

function viewOf(read: Read, digest: (name: string) => string): SiteIndex {
  const families = {
    records: family('records', read),
    cherche: family('cherche', read),
    empreintes: family('', (name) => digest(`records${name}`)),
    comptes: family('comptes', read),
    digests: new Proxy({} as SiteIndex['digests'], { get: (_, name) => digest(String(name)) }),
  };
  return new Proxy({} as SiteIndex, {
    get: (_, name) =>
      FAMILIES.has(String(name)) ? families[name as keyof typeof families] : read(String(name)),
  });
}

/** Everything that templates may read of the records. */
export function siteFacts(
  { records, cherche, empreintes, sources, medias, jour }: Snapshot,
  before?: Record<string, Trace>,
): Facts<SiteIndex> {
  const facts = new Map<string, Fact<SiteIndex>>([
    ['jour', { digest: jour, make: () => jour }],
    ['sources', { digest: digestOf(sources), make: () => sources }],
    ['medias', { digest: digestOf(medias), make: () => medias }],
  ]);
  for (const type of Object.keys(empreintes) as PublishedEntity[]) {
    facts.set(`records.${type}`, { digest: empreintes[type], make: () => records[type] });
    facts.set(`cherche.${type}`, {
      digest: empreintes[type],
      make: () => (field: never) => cherche(type, field),
    });
    facts.set(`comptes.${type}`, {
      kept: true,
      make: (site) => countBySource(site.records[type]),
    });
  }
  for (const [name, make] of Object.entries({ ...MADE, ...OFFRE }))
    facts.set(name, { make, kept: KEPT.has(name), follows: FOLLOWS.has(name) });
  return new Facts(facts, viewOf, before);
}

/** What is credited when a record came through no import. */
const PORTAIL: Provenance = {
  source: 'portail',
  titre: 'Rédaction du portail',
  editeur: 'Portulan',
  release: 'en ligne',
  licence: 'Licence Ouverte 2.0',
};

/** The sources of several records, each once, in their order. */
export function provenancesOf(
  records: readonly ({ source?: string } | undefined)[],
  provenances: ReadonlyMap<string, Provenance>,
): Provenance[] {
  const all = records
    .filter((record) => record !== undefined)
    .map((record) => provenanceOf(record, provenances));
  return [...new Map(all.map((provenance) => [provenance.source, provenance])).values()];
}

export const provenanceOf = (
  { source = '' }: { source?: string },
  provenances: ReadonlyMap<string, Provenance>,
): Provenance => provenances.get(source) ?? PORTAIL;
