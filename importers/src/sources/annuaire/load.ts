import type { Position } from '../../core/collector.ts';
import { fitter } from '../../core/fit.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import { Slugs } from '../../core/slugs.ts';
import type { LoadContext } from '../../core/source.ts';
import { nomOf as nomDuCio } from '../etablissement/map.ts';
import { columnName, type RawEtablissement, raw as rawCio } from '../etablissement/raw.ts';
import { Centres, keyOf as keyOfCio, mapCio } from './map-cio.ts';
import { keyOf, mapLieu, nomOf } from './map-lieu.ts';
import { type RawLieu, raw as rawLieu } from './raw.ts';

export type Files = { cio: TextFile[]; lieux: TextFile[] };

const entity = 'structure';
const cioTable = { source: 'annuaire', columns: rawCio, entity, rename: columnName } as const;
const lieuTable = { source: 'annuaire', columns: rawLieu, entity } as const;

type Known = { slugs: Slugs; centres: Centres };

/** Rows of one list, by name so that addresses may be claimed before the first is written. */
async function survey({ cio, lieux }: Files, context: LoadContext): Promise<Known> {
  const [slugs, centres] = [new Slugs(), new Centres()];
  for (const file of cio)
    await readTable(file, { ...cioTable, peek: true }, context, (row) => centres.see(row));
  for (const file of cio)
    await readTable(file, { ...cioTable, peek: true }, context, (row) =>
      slugs.claim(keyOfCio(row, centres), nomDuCio(row)),
    );
  for (const file of lieux)
    await readTable(file, { ...lieuTable, peek: true }, context, (row) =>
      slugs.claim(keyOf(row), nomOf(row)),
    );
  return { slugs, centres };
}

export async function loadAnnuaire(files: Files, context: LoadContext): Promise<void> {
  const { collector, progress } = context;
  const { slugs, centres } = await survey(files, context);
  const fitted = fitter('annuaire', collector.log);
  const onDropped = (column: string) =>
    collector.log.warn(
      'import.annuaire.badValue',
      `Colonne « ${column} » : une valeur ne convient pas (ou est celle d’une personne), elle est laissée de côté et la structure est gardée.`,
    );
  const takeCio = (row: RawEtablissement, at: Position) => {
    const identifiant = keyOfCio(row, centres);
    const known = { identifiant, slug: slugs.of(identifiant), isAntenne: !centres.has(row) };
    collector.add(entity, mapCio(row, known, onDropped), at);
  };
  const takeLieu = (row: RawLieu, at: Position) => {
    collector.add(entity, mapLieu(row, slugs.of(keyOf(row)), onDropped, fitted), at);
  };
  for (const file of files.cio) {
    await readTable(file, cioTable, context, takeCio);
    progress.advance(1);
  }
  for (const file of files.lieux) {
    await readTable(file, lieuTable, context, takeLieu);
    progress.advance(1);
  }
}
