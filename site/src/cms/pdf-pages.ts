/** How many pages a PDF has, read from its bytes (ISO 32000-2 §7.7.3). */
import { inflateSync } from 'node:zlib';

const STREAM = /\/Type\s*\/ObjStm\b[\s\S]*?stream\r?\n/g;

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

/** The objects as text: those written plainly, then those that are packed together in streams. */
function objectsOf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(STREAM)].map(({ index, 0: head }) => {
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    return end < 0 ? '' : inflated(bytes.subarray(start, end));
  });
  return [text, ...packed].join('\n');
}

/** Where the dictionary that holds that place begins. */
function beginOf(text: string, place: number): number {
  let depth = 0;
  for (let at = place; at > 0; at--) {
    const sign = text.slice(at - 1, at + 1);
    if (sign === '>>') depth++;
    else if (sign !== '<<') continue;
    else if (depth === 0) return at + 1;
    else depth--;
    at--;
  }
  return 0;
}

/** The dictionary that begins there, without those inside it. */
function ownPart(text: string, begin: number): string {
  let [own, depth] = ['', 0];
  for (let at = begin; at < text.length; at++) {
    const sign = text.slice(at, at + 2);
    if (sign === '>>' && depth === 0) return own;
    if (sign === '<<') depth++;
    else if (sign === '>>') depth--;
    else if (depth === 0) own += text[at];
    if (sign === '<<' || sign === '>>') at++;
  }
  return own;
}

/** The root of the tree of pages counts them all; nothing when the file cannot be understood. */
export function pdfPages(bytes: Buffer): number | undefined {
  const text = objectsOf(bytes);
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b/g)].map(({ index }) =>
    Number(/\/Count\s+(\d+)/.exec(ownPart(text, beginOf(text, index)))?.[1] ?? 0),
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? most : undefined;
}
