/** What spreadsheets and their users do to a table. */
import { parse } from 'csv-parse/sync';
import { detectSeparator } from '../../src/core/csv.ts';
import type { Dice } from './dice.ts';
import { asBytes, asText, HOSTILE_TEXTS, type Kept, type Mutation } from './mutation.ts';

type Grid = string[][];
type Layout = { separator: string; bom: string };

const BOM = '\u00EF\u00BB\u00BF';

function gridOf(bytes: Buffer): { grid: Grid; layout: Layout } | undefined {
  const text = asText(bytes);
  const bom = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(bom.length);
  const separator = detectSeparator(body.split('\n').find((line) => line.trim()) ?? '');
  try {
    const options = { relax_column_count: true, skip_empty_lines: true, delimiter: separator };
    const grid = parse(body, options) as Grid;
    return grid.length > 1 ? { grid, layout: { separator, bom } } : undefined;
  } catch {
    return undefined;
  }
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const bytesOf = (grid: Grid, { separator, bom }: Layout, end = '\r\n') =>
  asBytes(bom + grid.map((row) => row.map(quoted).join(separator) + end).join(''));

const width = (grid: Grid) => grid[0]?.length ?? 0;
const rowOf = (grid: Grid, dice: Dice) => 1 + dice.below(grid.length - 1);
const withCell = (grid: Grid, [row, column]: [number, number], text: string) =>
  grid.map((cells, at) => (at === row ? cells.with(column, text) : cells));

/** A place that its row really has. */
function placeIn(grid: Grid, dice: Dice): [number, number] {
  const row = rowOf(grid, dice);
  return [row, dice.below(grid[row]?.length ?? 0)];
}

/** The columns in any order, those without a title left at the end. */
function shuffled(titles: string[], dice: Dice): number[] {
  const order: number[] = [];
  for (const [column, title] of titles.entries())
    order.splice(title ? dice.below(order.length + 1) : column, 0, column);
  return order;
}

/** Columns without a title are known by their place alone: the first row then begins with codes. */
const hasTitles = (grid: Grid) => !grid[0]?.some((cell) => /^[A-Z]?\d/.test(cell));

const onGrid = (
  name: string,
  kept: Kept | undefined,
  change: (grid: Grid, dice: Dice) => Grid,
  layout: Partial<Layout> & { end?: string } = {},
): Mutation => ({
  name,
  ...(kept ? { kept } : {}),
  spoil(bytes, dice) {
    const read = gridOf(bytes);
    if (!read) return undefined;
    return bytesOf(change(read.grid, dice), { ...read.layout, ...layout }, layout.end);
  },
});

const same = (grid: Grid) => grid;

export const TABLE_MUTATIONS: readonly Mutation[] = [
  onGrid('a column dropped', undefined, (grid, dice) => {
    const column = dice.below(width(grid));
    return grid.map((cells) => cells.filter((_, at) => at !== column));
  }),
  onGrid('a column twice', undefined, (grid, dice) => {
    const column = dice.below(width(grid));
    return grid.map((cells) => [...cells, cells[column] ?? '']);
  }),
  onGrid('columns in another order', 'records', (grid, dice) => {
    if (!hasTitles(grid)) return grid;
    const order = shuffled(grid[0] ?? [], dice);
    return grid.map((cells) => order.map((column) => cells[column] ?? ''));
  }),
  onGrid('a title spoilt', undefined, (grid, dice) =>
    withCell(grid, [0, dice.below(width(grid))], dice.pick(HOSTILE_TEXTS)),
  ),
  onGrid('a row dropped', undefined, (grid, dice) => grid.toSpliced(rowOf(grid, dice), 1)),
  onGrid('a row twice', undefined, (grid, dice) => {
    const row = rowOf(grid, dice);
    return grid.toSpliced(row, 0, grid[row] ?? []);
  }),
  onGrid('a row cut short', undefined, (grid, dice) => {
    const [row, column] = placeIn(grid, dice);
    return grid.map((cells, at) => (at === row ? cells.slice(0, column) : cells));
  }),
  onGrid('a row too long', undefined, (grid, dice) => {
    const row = rowOf(grid, dice);
    return grid.map((cells, at) => (at === row ? [...cells, 'de', 'trop'] : cells));
  }),
  onGrid('titles alone', undefined, (grid) => grid.slice(0, 1)),
  onGrid('a cell spoilt', 'rows', (grid, dice) =>
    withCell(grid, placeIn(grid, dice), dice.pick(HOSTILE_TEXTS)),
  ),
  onGrid('a column blank', 'rows', (grid, dice) => {
    const column = dice.below(width(grid));
    return grid.map((cells, row) => (row > 0 && column in cells ? cells.with(column, '') : cells));
  }),
  onGrid('with semicolons', 'records', same, { separator: ';' }),
  onGrid('with commas', 'records', same, { separator: ',' }),
  onGrid('with tabs', 'records', same, { separator: '\t' }),
  onGrid('with bars', undefined, same, { separator: '|' }),
  onGrid('with Unix ends of lines', 'records', same, { end: '\n' }),
  onGrid('with old Macintosh ends of lines', undefined, same, { end: '\r' }),
  onGrid('blank lines between rows', 'records', same, { end: '\r\n\r\n' }),
];
