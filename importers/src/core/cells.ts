/** Told the column of each value that is there and cannot be read: it is left out, the row stays. */
export type OnDropped = (column: string) => void;

/** The value of an optional cell, as `of` reads it; undefined for a blank one, and for a wrong one, which is told. */
export function readCell<V>(
  column: string,
  cell: string | undefined,
  of: (cell: string) => V | undefined,
  onDropped: OnDropped,
): V | undefined {
  if (!cell?.trim()) return undefined;
  const value = of(cell.trim());
  if (value === undefined) onDropped(column);
  return value;
}
