import type { Provenance } from '@portulan/content-schemas';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectBytes } from '../../core/inspect.ts';
import { csvHeaderOf, textOfHead } from '../../core/recognise.ts';
import { inspectTable, openTable, type TableFile } from '../../core/table.ts';
import { sheetNames } from '../../core/xlsx.ts';
import { textOfXlsxHead } from '../../core/xlsx-head.ts';
import { columnName, isHeader } from './raw.ts';

const PAGE = 'https://statistiques.francetravail.org/bmo';

/** `dictionnaire`: the description of the columns, which is read by people. */
export type Kind = 'enquete' | 'dictionnaire';

/** The table of a workbook, and where it lies in it. */
export type BmoFile = TableFile & { sheet?: string; annee: string };

export function kindOf(head: Buffer): Kind | undefined {
  const workbook = textOfXlsxHead(head);
  if (workbook) return /BMO/i.test(workbook) ? 'enquete' : undefined;
  if (isHeader(csvHeaderOf(head))) return 'enquete';
  const text = textOfHead(head) ?? '';
  return /Code métier BMO/.test(text) && /Nombre de projet/.test(text) ? 'dictionnaire' : undefined;
}

const headerRow = isHeader;

/** The sheet that holds the survey, among those that describe it; undefined in a CSV. */
async function sheetOf(file: TableFile): Promise<string | undefined> {
  if (file.encoding) return undefined;
  for (const sheet of await sheetNames(file)) {
    const opened = await openTable(file, { sheet, headerRow }).catch(() => undefined);
    await opened?.batches.return(undefined);
    if (opened) return sheet;
  }
  throw new ImporterError(
    'import.bmo.layout',
    `Aucune feuille de ${file.name} n’a les colonnes de l’enquête BMO (annee, Code métier BMO, BE…, met, xmet, smet). Reprenez le classeur officiel : ${PAGE}`,
  );
}

/** The year of the first row: a file holds one survey. */
async function anneeOf(file: TableFile, sheet: string | undefined): Promise<string> {
  const { columns, batches } = await openTable(file, sheet ? { sheet, headerRow } : {});
  const { value } = await batches.next();
  await batches.return(undefined);
  const column = columns.find((name) => columnName(name) === 'annee');
  return (column && value?.rows[0]?.cells[column]?.trim()) || 'année non dite';
}

async function surveyOf(file: InputFile, signal: AbortSignal): Promise<BmoFile> {
  const inspected = await inspectTable(file, signal);
  const sheet = await sheetOf(inspected);
  const annee = await anneeOf(inspected, sheet);
  return { ...inspected, annee, ...(sheet ? { sheet } : {}) };
}

/** The surveys, and the files that describe them: known, and not read. */
export async function selectFiles(
  files: InputFile[],
  signal: AbortSignal,
): Promise<{ enquetes: BmoFile[]; dictionnaires: HashedFile[] }> {
  const kinds = await filesByKind(files, kindOf);
  const enquetes: BmoFile[] = [];
  for (const file of kinds.get('enquete') ?? []) enquetes.push(await surveyOf(file, signal));
  const dictionnaires: HashedFile[] = [];
  for (const file of kinds.get('dictionnaire') ?? [])
    dictionnaires.push(await inspectBytes(file, signal));
  if (enquetes.length > 0) return { enquetes, dictionnaires };
  throw new ImporterError(
    'import.bmo.noFile',
    `Aucun fichier de l’enquête BMO ici (colonnes annee, Code métier BMO, BE…, met, xmet, smet). Téléchargez-le, en CSV ou en XLSX : ${PAGE}`,
  );
}

export function provenanceOf(files: readonly BmoFile[]): Provenance {
  const annees = [...new Set(files.map(({ annee }) => annee))].sort();
  return {
    source: 'bmo',
    titre: 'Enquête Besoins en main-d’œuvre (BMO)',
    editeur: 'France Travail',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    release: `BMO ${annees.join(', ')}`,
  };
}
