/** Reads the two tables that describe terms: rows without titles, and the entries of a dictionary. */
import { parse } from 'csv-parse/sync';
import type { Position } from '../../core/collector.ts';
import { csvRecords, type RawRecord } from '../../core/csv-records.ts';
import { decodeChunks } from '../../core/encoding.ts';
import type { TextFile } from '../../core/inspect.ts';
import type { LoadContext } from '../../core/source.ts';
import { cleanLine } from '../../core/typography.ts';
import { child, children, openXml, type XmlElement, type XmlFile } from '../../core/xml.ts';
import { codeNsf, codesOf, type Term } from './map.ts';
import { CELLS, MIN_CELLS } from './raw.ts';

export type HeldTerm = { term: Term; at: Position };

const SEPARATOR = ';';

function cellsOf({ ok, values, text }: RawRecord): string[] {
  if (!ok) return [];
  if (values) return values;
  const [cells = []]: string[][] = parse(text, {
    delimiter: SEPARATOR,
    relax_column_count: true,
  });
  return cells;
}

const optional = <K extends string, V>(name: K, value: V | undefined | '') =>
  (value ? { [name]: value } : {}) as { [key in K]?: V };

function termOf(cells: string[]): Term {
  const cell = (name: keyof typeof CELLS) => cells[CELLS[name]]?.trim() ?? '';
  const definition = [cell('definition'), cell('emploi')].map(cleanLine).filter(Boolean).join('\n');
  return {
    code: cell('code'),
    libelle: cleanLine(cell('libelle')),
    associes: codesOf(cell('associes')),
    ...optional('champ', cell('champ')),
    ...optional('definition', definition),
    ...optional('generique', codesOf(cell('generique'))[0]),
    // One row lacks a separator, which puts its NSF one cell too early.
    ...optional('specialite', codeNsf(`${cell('nsf')} `) ?? codeNsf(cell('edition'))),
  };
}

/** Three thousand terms are held: their labels teach the accents of the fields above them. */
export async function readTerms(
  file: TextFile,
  { collector, signal }: LoadContext,
): Promise<HeldTerm[]> {
  const held: HeldTerm[] = [];
  const chunks = decodeChunks(await file.open(), file.encoding);
  for await (const records of csvRecords(chunks, SEPARATOR)) {
    signal.throwIfAborted();
    for (const record of records) {
      collector.row(file.name);
      const at = { file: file.name, line: record.line, extrait: record.text };
      const cells = cellsOf(record);
      if (cells.length >= MIN_CELLS) held.push({ term: termOf(cells), at });
      else
        collector.reject(
          at,
          'import.formacode.ragged',
          `${file.name}, ligne ${record.line} : ${cells.length} colonnes au lieu de ${MIN_CELLS} au moins, la ligne est coupée ou mal formée. Corrigez ou complétez cette ligne, puis relancez.`,
          'formacode',
        );
    }
  }
  return held;
}

function termOfEntry(entry: XmlElement): Term {
  const property = (name: string) =>
    children(entry, 'property').find(({ attributes }) => attributes.name === `cinfo:${name}`)
      ?.attributes.value ?? '';
  return {
    code: child(entry, 'key')?.attributes.val?.trim() ?? '',
    libelle: cleanLine(child(entry, 'value')?.attributes.val ?? ''),
    ...optional('champ', property('hierarchie')),
    ...optional('generique', codesOf(property('filsde'))[0]),
    ...optional('specialite', codeNsf(property('NSF'))),
  };
}

/** The entries of the dictionary, an older edition: only codes that nothing else gives count. */
export async function readEntries(
  file: XmlFile,
  { collector, signal }: LoadContext,
): Promise<HeldTerm[]> {
  for (const { code, message } of file.remarques) collector.log.warn(code, message);
  const held: HeldTerm[] = [];
  for await (const records of openXml(file, { record: 'entry', signal }))
    for (const { element, line, extrait } of records) {
      collector.row(file.name);
      held.push({ term: termOfEntry(element), at: { file: file.name, line, extrait } });
    }
  return held;
}
