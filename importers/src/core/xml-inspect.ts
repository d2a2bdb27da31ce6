import { isAscii } from 'node:buffer';
import type { InputFile } from './input/input.ts';
import { inspectText, type TextFile } from './inspect.ts';

/** `remarques`: what is odd in the file but does not stop it, each to give to `log.warn`. */
export type XmlFile = TextFile & { remarques: { code: string; message: string }[] };

const DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const UTF8 = /^(?:utf-?8|(?:us-)?ascii)$/i;
const LATIN = /^(?:iso-?8859-1(?:5)?|latin-?[19]|windows-1252|cp-?1252)$/i;

const declaredEncoding = (head: Buffer): string | undefined =>
  DECLARATION.exec(head.toString('latin1').replace(/^ï»¿/, ''))?.[1];

async function* tap(bytes: AsyncIterable<Buffer>, see: (chunk: Buffer) => void) {
  for await (const chunk of bytes) {
    see(chunk);
    yield chunk;
  }
}

function remarksOn({ name, encoding }: TextFile, declared: string): XmlFile['remarques'] {
  const agrees = (encoding === 'utf-8' ? UTF8 : LATIN).test(declared);
  const real = encoding === 'utf-8' ? 'UTF-8' : 'Windows-1252';
  const message = `${name} se dit en ${declared} mais ses octets sont en ${real} : il est lu d’après ses octets.`;
  return agrees ? [] : [{ code: 'import.xml.encoding', message }];
}

/** Hash and encoding of an XML file, in one reading; its bytes are believed, its declaration is not. */
export async function inspectXml(file: InputFile, signal?: AbortSignal): Promise<XmlFile> {
  let head = Buffer.alloc(0);
  let ascii = true;
  const see = (chunk: Buffer) => {
    if (head.length < 256) head = Buffer.concat([head, chunk.subarray(0, 256)]);
    ascii &&= isAscii(chunk);
  };
  const open = async () => tap(await file.open(), see);
  const text = await inspectText({ ...file, open }, signal);
  // Without a declaration, XML is UTF-8.
  const declared = declaredEncoding(head) ?? 'utf-8';
  return { ...text, open: file.open, remarques: ascii ? [] : remarksOn(text, declared) };
}
