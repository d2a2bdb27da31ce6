/** The columns that we read, loose, under `columnName`. */
import { slugify } from '@portulan/content-schemas';
import { z } from 'zod';

const texte = z.string();

export const raw = z.object({
  annee: texte,
  'code-metier-bmo': texte,
  reg: texte,
  dept: texte,
  be: texte,
  nombe: texte,
  met: texte,
  xmet: texte,
  smet: texte,
});
export type RawBmo = z.infer<typeof raw>;

/** The labour basins carry the year in their titles: `BE24`, `NOMBE24`. */
export const columnName = (column: string): string =>
  slugify(column).replace(/^(be|nombe)(?:20)?\d{2}$/, '$1');

/** Whether these titles are those of the survey: its description names them too, one a row. */
export const isHeader = (cells: readonly string[]): boolean => {
  const names = new Set(cells.map(columnName));
  return Object.keys(raw.shape).every((column) => names.has(column));
};
