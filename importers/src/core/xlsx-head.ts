/**
 * What the first bytes of a workbook say of it, to recognise it without opening the file: the text of
 * the parts that lie in them. Pure, bounded, and silent about what cannot be read.
 */
import { constants, inflateRawSync } from 'node:zlib';

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const HEADER_BYTES = 30;
const STORED = 0;
const MAX_PART = 4 * 1024 ** 2;
const TELLING = /^xl\/(?:workbook|sharedStrings|worksheets\/[^/]+)\.xml$/;

/** The text of one part, as far as the head goes. */
function textFrom(head: Buffer, at: number): string {
  if (at + HEADER_BYTES > head.length) return '';
  const nameEnd = at + HEADER_BYTES + head.readUInt16LE(at + 26);
  if (!TELLING.test(head.toString('utf8', at + HEADER_BYTES, nameEnd))) return '';
  const data = head.subarray(nameEnd + head.readUInt16LE(at + 28));
  if (head.readUInt16LE(at + 8) === STORED) return data.toString('utf8');
  try {
    // The head cuts the last part: what is there of it is kept.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_PART };
    return inflateRawSync(data, options).toString('utf8');
  } catch {
    return '';
  }
}

/** Names of sheets, titles and texts of a workbook, among its XML; empty for another file. */
export function textOfXlsxHead(head: Buffer): string {
  const texts: string[] = [];
  for (let at = head.indexOf(LOCAL_HEADER); at >= 0; at = head.indexOf(LOCAL_HEADER, at + 4))
    texts.push(textFrom(head, at));
  return texts.join('\n');
}
