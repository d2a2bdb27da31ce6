import type {
  Avertissement,
  CompteEntite,
  CompteFichier,
  EntityName,
  ImportRun,
  IngestReport,
  Rejet,
} from '@portulan/content-schemas';
import type { Collector } from './collector.ts';

/** What `--json` prints; for each entity read = accepted + rejected. */
export type Report = {
  source: string;
  release: string;
  /** `identique`: the last run read the same bytes; `essai`: nothing was sent. */
  etat: 'applique' | 'identique' | 'essai';
  entities: Record<string, CompteEntite>;
  /** Links whose target is not there (yet), in all; by `type.field` beside it when known. */
  unresolved: number;
  unresolvedByField?: Record<string, number>;
  seconds: number;
  peakMemoryMb: number;
  rejets: Rejet[];
  avertissements: Avertissement[];
  fichiers: Record<string, CompteFichier>;
  /** The kept run that was sent again, when it is one. */
  rejoue?: string;
};

type Measures = Pick<Report, 'seconds' | 'peakMemoryMb'>;

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function entityCounts(
  collector: Collector,
  answer: IngestReport | undefined,
): Record<string, CompteEntite> {
  const entry = ([name, sent]: [EntityName, number]): [string, CompteEntite] => {
    const read = sent + (collector.log.byEntity.get(name) ?? 0);
    const {
      accepted = sent,
      created = 0,
      updated = 0,
      unchanged = 0,
      retired = 0,
    } = answer?.entities[name] ?? {};
    return [
      name,
      { read, accepted, rejected: read - accepted, created, updated, unchanged, retired },
    ];
  };
  return Object.fromEntries([...collector.accepted].map(entry));
}

export function reportOf(
  source: string,
  release: string,
  collector: Collector,
  answer: IngestReport | undefined,
  measures: Measures,
): Report {
  const unresolvedByField = answer?.unresolved ?? collector.unresolved();
  return {
    source,
    release,
    etat: answer ? 'applique' : 'essai',
    entities: entityCounts(collector, answer),
    unresolved: sum(unresolvedByField),
    ...measures,
    unresolvedByField,
    rejets: [...collector.log.kept, ...(answer?.rejets ?? [])],
    avertissements: collector.log.warnings,
    fichiers: collector.files(),
  };
}

/** The same bytes as the last applied run: everything it accepted is unchanged. */
export function identicalReport(run: ImportRun, measures: Measures): Report {
  const entities = Object.entries(run.comptes ?? {}).map(
    ([name, count]): [string, CompteEntite] => [
      name,
      { ...count, created: 0, updated: 0, unchanged: count.accepted, retired: 0 },
    ],
  );
  return {
    source: run.source,
    release: run.release,
    etat: 'identique',
    entities: Object.fromEntries(entities),
    unresolved: run.nonResolus ?? 0,
    ...measures,
    rejets: [],
    avertissements: [],
    fichiers: {},
  };
}

/** A kept run sent again: what the CMS says now, and what was said of the files when they were read. */
export function replayedReport(
  rejoue: string,
  kept: Report,
  answer: IngestReport,
  measures: Measures,
): Report {
  return {
    ...kept,
    etat: 'applique',
    entities: answer.entities,
    unresolved: sum(answer.unresolved),
    ...measures,
    unresolvedByField: answer.unresolved,
    rejets: [...kept.rejets.filter(({ code }) => !code.startsWith('ingest.')), ...answer.rejets],
    rejoue,
  };
}
