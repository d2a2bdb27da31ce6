/** The two workbooks: training domains (c2rp), and the international nomenclature of occupations. */
import type { z } from 'zod';
import type { Position } from '../../core/collector.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import type { TableFile } from '../../core/table.ts';
import { cleanLine } from '../../core/typography.ts';
import { FAP, type Liaisons, PCS, ROME } from './liaisons.ts';
import { bareColumn, raw } from './raw.ts';

export type Isco = { code: string; libelle: string; rome: string; at: Position };

const upper = (cell: string) => cell.trim().toUpperCase();

const sheetTable = <S extends z.ZodObject>(columns: S, sheet: string) => ({
  source: 'correspondances',
  columns,
  rename: bareColumn,
  xlsx: { sheet },
});

const refuse = (context: LoadContext, at: Position, sheet: string, cells: string[]) =>
  context.collector.reject(
    at,
    'import.correspondances.badCode',
    `${at.file}, feuille « ${sheet} », ligne ${at.line} : « ${cells.join(' » ou « ')} » n’est pas un code attendu. Corrigez cette ligne, puis relancez.`,
  );

export async function loadC2rp(
  file: TableFile,
  liaisons: Liaisons,
  context: LoadContext,
): Promise<void> {
  const jobs = 'SUPRA-DEF-FAP-ROME';
  await readTable(file, sheetTable(raw.c2rpRome, jobs), context, (row, at) => {
    const [fap, rome] = [upper(row.fap), upper(row.rome)];
    if (FAP.test(fap) && ROME.test(rome)) liaisons.addRome(fap, rome, 'FAP–ROME (C2RP)', at);
    else refuse(context, at, jobs, [row.fap, row.rome]);
  });
  const professions = 'SUPRA-DEF-FAP-PCS';
  await readTable(file, sheetTable(raw.c2rpPcs, professions), context, (row, at) => {
    const [fap, pcs] = [upper(row.fap), row.pcs.trim().toLowerCase()];
    if (FAP.test(fap) && PCS.test(pcs)) liaisons.addPcs(fap, pcs);
    else refuse(context, at, professions, [row.fap, row.pcs]);
  });
}

/** Both sheets say the same links, sorted one way and the other: what only one says is kept too. */
export async function loadIsco(file: TableFile, context: LoadContext): Promise<Isco[]> {
  const links = new Map<string, Isco>();
  for (const sheet of ['ROME to ISCO-08', 'ISCO-08 to ROME'])
    await readTable(file, sheetTable(raw.isco, sheet), context, (row, at) => {
      // Armed forces begin with a zero, which the spreadsheet took.
      const code = row.codeisco08.trim().replace(/^\d{3}$/, '0$&');
      const rome = upper(row.coderome);
      if (/^\d{4}$/.test(code) && ROME.test(rome))
        return void links.set(`${code} ${rome}`, {
          code,
          libelle: cleanLine(row.libellecodesisco08),
          rome,
          at,
        });
      refuse(context, at, sheet, [row.codeisco08, row.coderome]);
    });
  return [...links.values()];
}
