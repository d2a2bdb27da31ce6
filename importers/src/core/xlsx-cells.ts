/** What a cell of a spreadsheet says, as the text that a CSV of the same table would hold. */
import { children, textOf, type XmlElement } from './xml-element.ts';

export type Format = { kind: 'date' | 'time' | 'plain'; digits: number };
export type CellContext = { strings: string[]; formats: Format[]; from1904: boolean };

const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 45, 46, 47]);
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** How a number format shows a number: as a date, an hour, or with its leading zeros. */
export function formatOf(id: number, code = ''): Format {
  if (BUILT_IN_TIMES.has(id)) return { kind: 'time', digits: 0 };
  if (isBuiltInDate(id)) return { kind: 'date', digits: 0 };
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').toLowerCase();
  if (/[yd]|m{3}/.test(bare)) return { kind: 'date', digits: 0 };
  if (/[hs]/.test(bare)) return { kind: 'time', digits: 0 };
  return { kind: 'plain', digits: /^0+$/.test(bare) ? bare.length : 0 };
}

const DAY_MS = 86_400_000;

/** Serial 1 is 1 January 1900 and serial 60 a 29 February 1900 that never was. */
function isoDate(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  return date.getTime() % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

function numberText(value: string, format: Format | undefined, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return value;
  if (format?.kind === 'date' && number >= 0) return isoDate(number, from1904);
  if (format?.kind === 'time' && number >= 0)
    return number < 1
      ? isoDate(number + 60, false).slice(11) || '00:00:00'
      : isoDate(number, from1904);
  // Sums are kept as 0.30000000000000004: fifteen digits are what a spreadsheet shows.
  return String(Number(number.toPrecision(15))).padStart(format?.digits ?? 0, '0');
}

/** A text in one or several runs; the reading aids of some languages left out. */
export const runsOf = (element: XmlElement | undefined): string =>
  textOf(element, 't') +
  children(element, 'r')
    .map((run) => textOf(run, 't'))
    .join('');

/** Formulas count for the value kept in the file; they are never computed. */
export function cellText(cell: XmlElement, { strings, formats, from1904 }: CellContext): string {
  const value = textOf(cell, 'v');
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return runsOf(cell.children.find(({ name }) => name === 'is'));
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'str':
    case 'e':
    case 'd':
      return value;
    default:
      return numberText(value, formats[Number(cell.attributes.s ?? 0)], from1904);
  }
}

/** `C12` → 2; undefined without a reference. */
export function columnIndex(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
