/** What every benchmark gives: figures, and limits that they must hold. */

export type Figure = { name: string; value: number; unit: string };

export type Limit = {
  name: string;
  value: number;
  unit: string;
  /** The value must be at most `max`, or at least `min`. */
  max?: number;
  min?: number;
};

/** Many things measured alike: a row each. */
export type Grid = { columns: string[]; rows: (string | number)[][] };

export type BenchResult = { bench: string; figures: Figure[]; grid?: Grid; limits: Limit[] };

export type Say = (text: string) => void;

export const holds = ({ value, max = Infinity, min = -Infinity }: Limit): boolean =>
  value <= max && value >= min;

/** Three significant digits, as people read them. */
const tell = (value: number) =>
  new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: value < 1000 ? 3 : 21 }).format(
    value < 1000 ? value : Math.round(value),
  );

const row = (cells: readonly string[]) =>
  `${(cells[0] ?? '').padEnd(58)} ${(cells[1] ?? '').padStart(12)} ${cells[2] ?? ''}`.trimEnd();

/** Columns as wide as what they hold; the first, which names, to the left. */
function gridLines({ columns, rows }: Grid): string[] {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export function table({ bench, figures, grid, limits }: BenchResult): string {
  const bound = ({ min, max }: Limit) =>
    min === undefined ? `≤ ${tell(max ?? Infinity)}` : `≥ ${tell(min)}`;
  return [
    `bench ${bench}`,
    ...figures.map(({ name, value, unit }) => row([name, tell(value), unit])),
    '',
    ...(grid ? [...gridLines(grid), ''] : []),
    ...limits.map((limit) =>
      row([
        limit.name,
        tell(limit.value),
        `${limit.unit}  (${bound(limit)}) ${holds(limit) ? 'tenu' : 'MANQUÉ'}`,
      ]),
    ),
  ].join('\n');
}
