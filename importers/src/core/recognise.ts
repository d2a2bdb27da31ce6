/**
 * What the first bytes of a file say, for a source that wonders whether it is one of its own. Pure:
 * nothing here opens a file. The head may end anywhere, even inside a character.
 */
import { parse } from 'csv-parse/sync';
import { detectSeparator } from './csv.ts';

/** How much of a file a source is shown to recognise it. */
export const HEAD_BYTES = 64 * 1024;

/** At most this many lines make a header with line breaks inside quotes. */
const MAX_HEADER_LINES = 20;
const MAX_HEADER_CHARACTERS = 8 * 1024;

/** Every source looks at the same heads. */
function remembered<T>(read: (head: Buffer) => T): (head: Buffer) => T {
  const known = new WeakMap<Buffer, { value: T }>();
  return (head) => {
    const found = known.get(head) ?? { value: read(head) };
    known.set(head, found);
    return found.value;
  };
}

/** The head as text, without its BOM; undefined for bytes that are no text. */
export const textOfHead = remembered((head): string | undefined => {
  if (head.includes(0)) return undefined;
  try {
    // A stream's decoder keeps for later the character that the end of the head cuts.
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(head);
  }
});

const closed = (text: string) => (text.split('"').length - 1) % 2 === 0;

/** The first line that is not blank, with those that follow it inside quotes. */
function firstRecord(text: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return '';
  for (let size = 1; size <= MAX_HEADER_LINES; size += 1) {
    const record = lines.slice(start, start + size).join('\n');
    if (closed(record)) return record;
  }
  return lines[start] ?? '';
}

function cellsOf(record: string): string[] {
  const delimiter = detectSeparator(record);
  try {
    const [cells = []]: string[][] = parse(record, { delimiter, relax_column_count: true });
    return cells;
  } catch {
    return record.split(delimiter);
  }
}

/**
 * The cells of the first line that is not blank, as `openCsv` names its columns (trimmed, in lower
 * case, unnamed trailing ones dropped), whatever encoding, BOM and separator. Empty for what is no text.
 */
export const csvHeaderOf = remembered((head): string[] => {
  const cells = cellsOf(firstRecord((textOfHead(head) ?? '').slice(0, MAX_HEADER_CHARACTERS)));
  const names = cells.map((cell) => cell.trim().toLowerCase());
  while (names.at(-1) === '') names.pop();
  return names;
});

/** Whether the header holds all these columns, in any order and among others. */
export function hasColumns(head: Buffer, columns: readonly string[]): boolean {
  const header = new Set(csvHeaderOf(head));
  return columns.every((column) => header.has(column.toLowerCase()));
}

/** Each character can be read in one way only: a hostile head costs no more time than another. */
const PROLOGUE =
  /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>)*/i;
const ROOT =
  /^<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/u;

/** The root element, by its local name; `namespace` is empty when it has none. */
export function xmlRootOf(head: Buffer): { name: string; namespace: string } | undefined {
  const text = textOfHead(head) ?? '';
  const [, prefix, name, attributes = ''] = ROOT.exec(text.replace(PROLOGUE, '')) ?? [];
  if (!name) return undefined;
  const declaration = new RegExp(
    `\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  );
  const [, double, single] = declaration.exec(attributes) ?? [];
  return { name, namespace: double ?? single ?? '' };
}

/** `keys`: of the object itself, or of the first one of the list, as far as the head goes. */
export type JsonStart = { kind: 'array' | 'object'; keys: string[] };

const STRING = /"(?:[^"\\]|\\.)*"/y;

/** Names at depth one of the object that begins at `start`. */
function keysFrom(text: string, start: number): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('{['.includes(sign)) depth += 1;
    else if ('}]'.includes(sign)) depth -= 1;
    else if (sign === '"') {
      STRING.lastIndex = at;
      const [string] = STRING.exec(text) ?? [];
      if (!string) return keys;
      at += string.length - 1;
      if (depth === 1 && /^\s*:/.test(text.slice(at + 1, at + 64))) keys.push(string.slice(1, -1));
    }
    if (depth === 0) return keys;
  }
  return keys;
}

/** How a JSON text begins; undefined for what is no JSON list or object. */
export function jsonStart(head: Buffer): JsonStart | undefined {
  const text = textOfHead(head) ?? '';
  const [, opening, inside] = /^\s*(\{|\[)(\s*\{)?/.exec(text) ?? [];
  if (opening === '{' && /^\s*\{\s*["}]/.test(text))
    return { kind: 'object', keys: keysFrom(text, text.indexOf('{')) };
  if (opening === '[' && inside) return { kind: 'array', keys: keysFrom(text, text.indexOf('{')) };
  return opening === '[' && /^\s*\[\s*["\]\d]/.test(text) ? { kind: 'array', keys: [] } : undefined;
}

/** A zip by its first bytes, which an Excel workbook is too. */
export const isZip = (head: Buffer): boolean =>
  head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/** An Excel workbook: a zip that begins with the parts of one. */
export const isXlsx = (head: Buffer): boolean =>
  isZip(head) && (head.includes('[Content_Types].xml') || head.includes('xl/workbook.xml'));
