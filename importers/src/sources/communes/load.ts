import type { Position } from '../../core/collector.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import { Slugs } from '../../core/slugs.ts';
import type { LoadContext } from '../../core/source.ts';
import { departementOf } from './codes.ts';
import { mapCommune, mapDepartement, nomDepartement } from './map.ts';
import { type RawDepartement, raw } from './raw.ts';

const source = 'communes';

/** The list also names foreign countries, Andorra and groups of académies: those rows are set aside. */
export async function loadDepartements(file: TextFile, context: LoadContext): Promise<void> {
  const slugs = new Slugs();
  const held: { code: string; row: RawDepartement; at: Position }[] = [];
  await readTable(
    file,
    { source, entity: 'departement', columns: raw.departements },
    context,
    (row, at) => {
      const code = departementOf(row.codedepartement);
      if (!code)
        return context.collector.log.warn(
          'import.communes.notDepartement',
          `${file.name} : lignes sans code de département de l’Insee (académies, étranger, totaux), mises de côté.`,
        );
      held.push({ code, row, at });
      slugs.claim(code, nomDepartement(code, row));
    },
  );
  for (const { code, row, at } of held)
    context.collector.add('departement', mapDepartement(code, slugs.of(code), row), at);
}

export const loadCommunes = (file: TextFile, context: LoadContext): Promise<void> =>
  readTable(file, { source, entity: 'commune', columns: raw.communes }, context, (row, at) => {
    const onDropped = (column: string) =>
      context.collector.log.warn(
        'import.communes.badValue',
        `${file.name}, colonne « ${column} » : valeurs impossibles, laissées de côté.`,
      );
    context.collector.add('commune', mapCommune(row, onDropped), at);
  });
