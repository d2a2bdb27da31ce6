/** The first line of a stream, defaults filled in: see content-schemas/src/api/ingest.ts. */
export type RunHeader = {
  source: string;
  titre: string;
  editeur: string;
  release: string;
  dateRelease?: string;
  licence: string;
  url?: string;
  mode: 'complet' | 'partiel';
  empreinte: string;
  forcer: boolean;
  origine?: string;
  demande?: string;
};

/** The last line of a stream. */
export type RunTrailer = {
  count: number;
  /** What the importer refused before sending, by type. */
  rejetes: Record<string, number>;
  avertissements: { code: string; message: string; nombre: number }[];
  fichiers: Record<string, { rows: number; used: number; rejected: number }>;
};

export type IngestedRecord = Record<string, unknown>;

export type Rejet = {
  source: string;
  position: string;
  code: string;
  message: string;
  extrait: string;
};

export type Counts = {
  read: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  retired: number;
};

/** What staging keeps of one type: the checked records in a file, their keys in memory. */
export type StagedType = {
  name: string;
  file: string;
  accepted: number;
  rejected: number;
  keys: Set<string>;
  /** Keys of records that were refused: they are there, so they are not retired. */
  refusedKeys: Set<string>;
};

export type Staged = {
  header: RunHeader;
  types: Map<string, StagedType>;
  /** Those of the CMS, the first ones. */
  rejets: Rejet[];
  trailer: RunTrailer;
};

export type IngestReport = {
  identifiant: string;
  entities: Record<string, Counts>;
  unresolved: Record<string, number>;
  rejets: Rejet[];
  seconds: number;
};
