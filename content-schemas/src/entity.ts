import type { z } from 'zod';

/**
 * - `reference`: comes from an import, one row each, read-only for editors; a full run retires
 *   what it no longer holds and never deletes.
 * - `editorial`: written by editors, draft & publish; an import creates what is absent and never
 *   overwrites.
 * - `technical`: written by the platform itself, shown to editors, not exported; they change the
 *   `followed` fields alone.
 */
export type EntityKind = 'reference' | 'editorial' | 'technical';

export type Entity<N extends string = string, S extends z.ZodObject = z.ZodObject> = {
  /** Singular camelCase, the name used everywhere: `contexteTravail`. */
  name: N;
  /** Kebab-case singular and plural, for the CMS (they must differ). */
  singular: string;
  plural: string;
  /** French names that people read. */
  label: { one: string; many: string };
  description: string;
  kind: EntityKind;
  /** The field that identifies a record for ever, whatever its label becomes. */
  key: string;
  /** The field that names a record to a person. */
  title: string;
  /** Other fields that rows are looked up by: each has an index. */
  searchedBy?: readonly string[];
  /** The field that links to what replaces a record which is gone: its old address leads there. */
  successor?: string;
  /** Fields of a technical type that editors keep: what became of a row. */
  followed?: readonly string[];
  schema: S;
};

export const defineEntity = <const N extends string, S extends z.ZodObject>(
  entity: Entity<N, S>,
): Entity<N, S> => entity;
