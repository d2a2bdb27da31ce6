import { decodeChunks } from './encoding.ts';
import type { TextFile } from './inspect.ts';
import { RecordReader, type XmlRecord, type XmlRoot } from './xml-records.ts';

export { child, children, textOf, type XmlElement } from './xml-element.ts';
export { inspectXml, type XmlFile } from './xml-inspect.ts';
export type { XmlRecord, XmlRoot };

export type XmlOptions = {
  /** Local names of the elements to give, at any depth, in any namespace; the outermost ones only. */
  record: string | readonly string[];
  /** Texts as they are, spaces at both ends included. */
  keepSpaces?: boolean;
  signal?: AbortSignal;
  /** Called once, before any record; may throw to refuse the file. */
  onRoot?: (root: XmlRoot) => void;
};

/**
 * The records of an XML file as they are read, in batches, whatever its size and its lines. Throws
 * an `ImporterError` `import.xml.*` as soon as the file is cut, malformed or hostile.
 */
export async function* openXml(
  file: TextFile,
  { record, signal, ...options }: XmlOptions,
): AsyncGenerator<XmlRecord[]> {
  const names = typeof record === 'string' ? [record] : record;
  const reader = new RecordReader(file.name, names, options);
  for await (const chunk of decodeChunks(await file.open(), file.encoding)) {
    signal?.throwIfAborted();
    const records = reader.write(chunk);
    if (records.length > 0) yield records;
  }
  const last = reader.finish();
  if (last.length > 0) yield last;
}
