import type { Row } from '../../lib/db';
import type { Column } from '../../lib/plan';

/** A column's value as the record holds it: SQLite has no boolean, no JSON and no date of its own. */
export function decode({ type }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (type) {
    case 'boolean':
      return value === true || value === 1;
    case 'json':
      return typeof value === 'string' ? JSON.parse(value) : value;
    case 'integer':
    case 'decimal':
    case 'float':
      return Number(value);
    case 'datetime':
      return new Date(value as string | number).toISOString();
    default:
      return value;
  }
}

/** The fields that have a value; the others are left out of the record. */
export function decodeRow(columns: readonly Column[], row: Row): Row {
  const decoded: Row = {};
  for (const column of columns) {
    const value = decode(column, row[column.column]);
    if (value !== undefined) decoded[column.field] = value;
  }
  return decoded;
}
