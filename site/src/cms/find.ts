/**
 * Records found by one of their fields. In lines that are known to be good only those found are
 * parsed: a job shows a hundred of 50,000 records.
 */
type Row = Record<string, unknown>;

/** The records that have the value, in their order. */
export type Find<T> = (value: string) => readonly T[];

export function findIn<T>(records: readonly T[], field: keyof T): Find<T> {
  const byValue = Map.groupBy(records, (record) => String(record[field]));
  return (value) => byValue.get(value) ?? [];
}

/**
 * The lines by what the field may be in them: a record inside another may have a field of that name,
 * unless it is the first of the line.
 */
function linesByValue(lines: readonly string[], field: string): Map<string, string[]> | undefined {
  const start = `"${field}":"`;
  const byValue = new Map<string, string[]>();
  for (const line of lines) {
    let at = line.indexOf(start);
    if (at < 0) return undefined;
    for (; at >= 0; at = line.indexOf(start, at)) {
      at += start.length;
      const value = line.slice(at, line.indexOf('"', at));
      if (value.includes('\\')) return undefined;
      const found = byValue.get(value);
      if (!found) byValue.set(value, [line]);
      else if (found.at(-1) !== line) found.push(line);
      if (at === start.length + 1) break;
    }
  }
  return byValue;
}

/** Bytes as characters are read and searched much faster than what they mean. */
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');
const asText = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();

/**
 * Nothing when some line does not tell: it must be parsed, and so all of them.
 * @param lines each byte as a character
 */
export function findInLines(lines: readonly string[], field: string): Find<Row> | undefined {
  const byValue = linesByValue(lines, field);
  if (!byValue) return undefined;
  return (value) =>
    (byValue.get(asBytes(value)) ?? [])
      .map((line): Row => JSON.parse(asText(line)))
      .filter((record) => record[field] === value);
}
