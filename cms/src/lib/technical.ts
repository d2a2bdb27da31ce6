import { contract } from './contract';

/** The uid of a type that the platform keeps itself. */
export const uidOf = (name: string) =>
  contract.types[name]?.uid as
    | 'api::import-run.import-run'
    | 'api::rejet.rejet'
    | 'api::signalement.signalement';

/** A row of a type without links as a record: the fields of its schema that have a value. */
export const recordOf = (name: string, row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(contract.types[name]?.fields ?? {})
      .filter((field) => row[field] !== null && row[field] !== undefined)
      .map((field) => [field, row[field]]),
  );
