import { decodeChunks } from './encoding.ts';
import type { TextFile } from './inspect.ts';
import { Fragment } from './memo/fragment.ts';
import { FragmentSplitter } from './xml-fragments.ts';
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

/**
 * The same records, one at a time; those that can be told from the bytes alone come as fragments, each
 * to read or to skip before the next one is asked for. What is skipped is taken for well formed.
 */
export async function* openFragments(
  file: TextFile,
  { record, signal, ...options }: XmlOptions & { record: string },
): AsyncGenerator<XmlRecord | Fragment> {
  const splitter = new FragmentSplitter(record);
  const reader = new RecordReader(file.name, [record], options);
  const decoder = new TextDecoder(file.encoding);
  const read = (bytes: Buffer) => reader.write(decoder.decode(bytes, { stream: true }));
  for await (const chunk of await file.open()) {
    signal?.throwIfAborted();
    for (const { bytes, isFragment } of splitter.push(chunk)) {
      if (isFragment) yield new Fragment({ bytes, encoding: file.encoding, reader, read });
      else yield* read(bytes);
    }
  }
  yield* read(splitter.finish());
  yield* reader.write(decoder.decode());
  yield* reader.finish();
}
