import type { Collector, Position } from '../../core/collector.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import { lookUp } from '../../core/values.ts';
import { mapEtablissement } from './map.ts';
import { columnName, type RawEtablissement, raw } from './raw.ts';
import { Sites } from './sites.ts';

const table = {
  source: 'etablissement',
  columns: raw,
  entity: 'etablissement',
  rename: columnName,
} as const;

/** What the file also lists and that is no place of education: why it is set aside. */
const SET_ASIDE: Record<string, string> = {
  'information-et-orientation':
    'Une ligne décrit un CIO : les CIO viennent de leur propre fichier (source « annuaire »), elle n’est pas importée ici.',
  'service-administratif':
    'Une ligne décrit un service administratif (inspection, rectorat) et non un lieu de formation : elle n’est pas importée.',
};

const REPEATED =
  'Une ligne redonne l’UAI d’un établissement (annexe, autre site ou autre niveau) : elle est réunie à celle dont le nom est le plus court.';

const setAside = (row: RawEtablissement) => lookUp(SET_ASIDE, row.type_etablissement);

/** What each school is must be known before the first is written: a first reading. */
async function survey(files: TextFile[], context: LoadContext): Promise<Sites> {
  const sites = new Sites();
  for (const file of files)
    await readTable(file, { ...table, peek: true }, context, (row) => {
      if (!setAside(row)) sites.see(row);
    });
  return sites;
}

function take(row: RawEtablissement, at: Position, sites: Sites, collector: Collector): void {
  const { log } = collector;
  const aside = setAside(row);
  const known = aside ? undefined : sites.take(row);
  const onDropped = (column: string) =>
    log.warn(
      'import.etablissement.badValue',
      `Colonne « ${column} » : une valeur ne convient pas, elle est laissée de côté et l’établissement est gardé.`,
    );
  if (aside) log.warn('import.etablissement.setAside', aside);
  else if (known) collector.add('etablissement', mapEtablissement(row, known, onDropped), at);
  else log.warn('import.etablissement.repeated', REPEATED);
}

export async function loadEtablissements(files: TextFile[], context: LoadContext): Promise<void> {
  const sites = await survey(files, context);
  for (const file of files) {
    await readTable(file, table, context, (row, at) => take(row, at, sites, context.collector));
    context.progress.advance(1);
  }
}
