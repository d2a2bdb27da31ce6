import { csvHeaderOf, hasColumns } from '../../core/recognise.ts';
import { textOfXlsxHead } from '../../core/xlsx-head.ts';
import { bareColumn, raw } from './raw.ts';

/**
 * - `intitules`, `nomenclature`: the same FAP 2021 in two files; the first is the better spelt.
 * - `fapPcsRome`: the table of the Dares, which has no titles.
 * - `c2rp`: the workbook that joins training domains to the same FAP, PCS and ROME.
 * - `metiers`: the jobs of the ROME, to follow those that were split since these tables were made.
 */
export type Kind = 'intitules' | 'nomenclature' | 'fapPcsRome' | 'c2rp' | 'isco' | 'metiers';

const FAMILLES = Object.keys(raw.familles.shape);
const CODES = [/^[A-Z]\d[A-Z]\d{2}$/i, /^\d{3}[a-z]$/i, /^[A-N]\d{4}$/i];

function kindOfCsv(head: Buffer): Kind | undefined {
  const header = csvHeaderOf(head);
  const bare = new Set(header.map(bareColumn));
  if (FAMILLES.every((column) => bare.has(column)))
    return header.some((column) => column.startsWith('intitulé')) ? 'intitules' : 'nomenclature';
  if (header.length === 3 && CODES.every((code, index) => code.test(header[index] ?? '')))
    return 'fapPcsRome';
  return hasColumns(head, [...Object.keys(raw.metiers.shape), 'libelle_rome'])
    ? 'metiers'
    : undefined;
}

export function kindOf(head: Buffer): Kind | undefined {
  const text = textOfXlsxHead(head);
  if (/SUPRA-DEF-FAP/.test(text)) return 'c2rp';
  if (/ISCO-08 to ROME|Code ISCO08/.test(text)) return 'isco';
  return text ? undefined : kindOfCsv(head);
}
