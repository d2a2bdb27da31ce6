import { z } from 'zod';
import { CompteEntite, ImportRun, Provenance } from '../entities/import-run.ts';

/**
 * `POST /api/ingest/runs` takes one run as an NDJSON stream: one `IngestHeader` line, any number of
 * `IngestRecord` lines, one `IngestTrailer` line. A stream without its trailer, or whose count
 * differs, is a cut stream and changes nothing.
 */
export const IngestHeader = z.strictObject({
  run: z.strictObject({
    ...Provenance.shape,
    mode: ImportRun.shape.mode,
    empreinte: ImportRun.shape.empreinte,
    /** Apply even when too much would be retired or rejected. */
    forcer: z.boolean().default(false),
  }),
});
export type IngestHeader = z.infer<typeof IngestHeader>;

export const IngestRecord = z.strictObject({
  type: z.string(),
  record: z.record(z.string(), z.unknown()),
});
export type IngestRecord = z.infer<typeof IngestRecord>;

export const IngestTrailer = z.strictObject({
  fin: z.strictObject({
    /** Record lines before this one. */
    count: z.int().nonnegative(),
    /** Records that the importer read and refused before sending, by entity name; known at the end only. */
    rejetes: z.record(z.string(), z.int().nonnegative()).default({}),
  }),
});
export type IngestTrailer = z.infer<typeof IngestTrailer>;

/** A record that was refused, with where it stood and why, in French. */
export const Rejet = z.strictObject({
  source: z.string(),
  position: z.string(),
  code: z.string(),
  message: z.string(),
  extrait: z.string(),
});
export type Rejet = z.infer<typeof Rejet>;

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
