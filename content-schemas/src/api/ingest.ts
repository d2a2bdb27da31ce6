import { z } from 'zod';
import { DemandeImport } from '../entities/demande-import.ts';
import {
  Avertissement,
  CompteEntite,
  CompteFichier,
  ImportRun,
  Provenance,
} from '../entities/import-run.ts';
import { Rejet } from '../entities/rejet.ts';

/**
 * `POST /api/ingest/runs` takes one run as an NDJSON stream: one `IngestHeader` line, any number of
 * `IngestRecord` and `IngestRejet` lines, one `IngestTrailer` line. A stream without its trailer, or whose count
 * differs, is a cut stream and changes nothing.
 */
export const IngestHeader = z.strictObject({
  run: z.strictObject({
    ...Provenance.shape,
    mode: ImportRun.shape.mode,
    empreinte: ImportRun.shape.empreinte,
    /** Apply even when too much would be retired or rejected. */
    forcer: z.boolean().default(false),
    origine: ImportRun.shape.origine,
    demande: ImportRun.shape.demande,
  }),
});
export type IngestHeader = z.infer<typeof IngestHeader>;

export const IngestRecord = z.strictObject({
  type: z.string(),
  record: z.record(z.string(), z.unknown()),
});
export type IngestRecord = z.infer<typeof IngestRecord>;

/** A row that the importer refused; it does not count in `fin.count`. */
export const IngestRejet = z.strictObject({ rejet: Rejet });
export type IngestRejet = z.infer<typeof IngestRejet>;

export const IngestTrailer = z.strictObject({
  fin: z.strictObject({
    /** Record lines before this one. */
    count: z.int().nonnegative(),
    /** Records that the importer read and refused before sending, by entity name; known at the end only. */
    rejetes: z.record(z.string(), z.int().nonnegative()).default({}),
    avertissements: z.array(Avertissement).default([]),
    /** By file name. */
    fichiers: z.record(z.string(), CompteFichier).default({}),
  }),
});
export type IngestTrailer = z.infer<typeof IngestTrailer>;

/** The answer to a run that was applied; a refused one is a `Probleme`. */
export const IngestReport = z.strictObject({
  identifiant: ImportRun.shape.identifiant,
  entities: z.record(z.string(), CompteEntite),
  /** Links whose target is not there (yet), by `type.field`. */
  unresolved: z.record(z.string(), z.int().nonnegative()),
  rejets: z.array(Rejet),
  seconds: z.number(),
});
export type IngestReport = z.infer<typeof IngestReport>;

/** What the worker tells of a request that it has taken: `enAttente` gives it back. */
export const AvancementDemande = z.strictObject({
  etat: DemandeImport.shape.etat.exclude(['annulee']),
  etape: DemandeImport.shape.etape,
  fait: DemandeImport.shape.fait,
  total: DemandeImport.shape.total,
  message: DemandeImport.shape.message,
});
export type AvancementDemande = z.infer<typeof AvancementDemande>;
