/**
 * The encoding is what the bytes say, never what the name says: one official `_utf8` file is
 * ISO-8859-1. Works chunk by chunk and never cuts a character at a border.
 */
import { ImporterError } from './importer-error.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** Over this share of the lines, a file with lost characters is refused instead of a few rows. */
const MAX_LOST_SHARE = 0.01;
/** Some XML files are one line of 500 MB: that much of it counts as a line. */
const LINE_BYTES = 200;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const LOST = Buffer.from('\uFFFD');

/** Gathers, from the chunks of one file, what is needed to name its encoding. */
export class EncodingDetector {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #start = Buffer.alloc(0);
  #tail: Buffer = Buffer.alloc(0);
  #bytes = 0;
  #lines = 1;
  #nuls = 0;
  #replaced = 0;
  #writtenLost = 0;
  #accents = 0;
  #mojibake = 0;

  push(chunk: Buffer): void {
    if (this.#start.length < 4) this.#start = Buffer.concat([this.#start, chunk.subarray(0, 4)]);
    this.#bytes += chunk.length;
    this.#writtenLost += this.#countLost(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.#lines += 1;
    if (chunk.includes(0)) this.#nuls += 1;
    this.#read(this.#decoder.decode(chunk, { stream: true }));
  }

  #countLost(chunk: Buffer): number {
    const bytes = Buffer.concat([this.#tail, chunk]);
    let found = 0;
    for (let at = bytes.indexOf(LOST); at >= 0; at = bytes.indexOf(LOST, at + LOST.length))
      found += 1;
    this.#tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - LOST.length + 1)));
    return found;
  }

  #read(text: string): void {
    this.#accents += count(text, /[\u0080-\uFFFC]/g);
    this.#replaced += count(text, /\uFFFD/g);
    this.#mojibake += count(
      text,
      /Ã[\u0080-\u00BF\u0152-\u2122]|Â[\u00A0-\u00BF]|Å[\u0080-\u00BF“]|â€/g,
    );
  }

  /** Throws when the file cannot be read without losing letters; `name` is the file to name. */
  finish(name: string): Encoding {
    this.#read(this.#decoder.decode());
    if (this.#bytes === 0)
      throw new ImporterError(
        'import.file.empty',
        `Le fichier ${name} est vide (0 octet). Téléchargez-le de nouveau.`,
      );
    this.#refuseForeign(name);
    const invalid = this.#replaced - this.#writtenLost;
    if (invalid > this.#accents) return 'windows-1252';
    if (this.#replaced > Math.max(this.#lines, this.#bytes / LINE_BYTES) * MAX_LOST_SHARE)
      throw new ImporterError(
        'import.encoding.ruined',
        `Le fichier ${name} est abîmé : des lettres accentuées y ont été perdues (${this.#replaced} fois le signe « � »). Reprenez le fichier d’origine à la source.`,
      );
    return 'utf-8';
  }

  #refuseForeign(name: string): void {
    const utf16 = ['fffe', 'feff'].includes(this.#start.subarray(0, 2).toString('hex'));
    if (utf16 || this.#nuls > 0)
      throw new ImporterError(
        'import.encoding.unknown',
        `Le fichier ${name} n’est pas un texte en UTF-8 ni en Windows-1252${utf16 ? ' : il est en UTF-16' : ' (il contient des octets nuls)'}. Enregistrez-le en UTF-8 ou reprenez celui de la source.`,
      );
    // One accented letter decoded twice makes two characters: over half of them means the whole file.
    if (this.#mojibake > 0 && this.#mojibake * 4 > this.#accents)
      throw new ImporterError(
        'import.encoding.doubled',
        `Le fichier ${name} a été converti deux fois (« Ã© » à la place de « é »). Reprenez le fichier d’origine à la source.`,
      );
  }
}

/** Text chunks of a byte stream; a character cut by a chunk border comes whole with the next one. */
export async function* decodeChunks(
  bytes: AsyncIterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
