import type { Act } from './journal.ts';

/** What the memo holds of a fragment: how many lines it takes in the file, and what it did. */
export type Entry = { lines: number; acts: readonly Act[] };

/** The acts on one line, then their texts as they are, one a line. */
export function encodeEntry({ lines, acts }: Entry): Buffer {
  const rows = acts.map(({ name, args, answer = null, text }) => [
    name,
    args,
    answer,
    text ? 1 : 0,
  ]);
  const texts = acts.flatMap(({ text }) => text ?? []);
  return Buffer.from([JSON.stringify([lines, rows]), ...texts].join('\n'));
}

export function decodeEntry(bytes: Buffer): Entry {
  const [first = '', ...texts] = bytes.toString('utf8').split('\n');
  const [lines, rows] = JSON.parse(first) as [number, [string, unknown[], unknown, 0 | 1][]];
  let next = 0;
  const acts = rows.map(([name, args, answer, hasText]): Act => {
    const act = { name, args, answer };
    return hasText ? { ...act, text: texts[next++] ?? '' } : act;
  });
  return { lines, acts };
}
