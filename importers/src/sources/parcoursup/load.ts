import type { Position } from '../../core/collector.ts';
import { fitter } from '../../core/fit.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import { mapFiliere } from './map.ts';
import { columnName, type RawFiliere, raw } from './raw.ts';

const table = {
  source: 'parcoursup',
  columns: raw,
  entity: 'filiere',
  rename: columnName,
} as const;

/** The same course of a place comes once for each of its intakes, which the columns do not tell apart. */
const REPEATED =
  'Une ligne redonne une filière de même nom du même établissement, elle est réunie à la première.';
const BAD_PLACE =
  'Des coordonnées sont impossibles : elles sont laissées de côté, la filière est gardée.';

export async function loadFilieres(files: TextFile[], context: LoadContext): Promise<void> {
  const { collector, progress } = context;
  const fitted = fitter(table.source, collector.log);
  const seen = new Set<string>();
  const take = (row: RawFiliere, at: Position) => {
    const record = mapFiliere(row, fitted);
    if (seen.has(record.identifiant))
      return collector.log.warn('import.parcoursup.repeated', REPEATED);
    if (!collector.add('filiere', record, at)) return;
    seen.add(record.identifiant);
    if (row['coordonnees-gps-de-la-formation']?.trim() && record.latitude === undefined)
      collector.log.warn('import.parcoursup.badPlace', BAD_PLACE);
  };
  for (const file of files) {
    await readTable(file, table, context, take);
    progress.advance(1);
  }
}
