import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImporterError } from './importer-error.ts';
import type { InputFile } from './input/input.ts';
import { broken, entriesOf, readEntry } from './input/zip-entries.ts';
import { type CellContext, type Format, formatOf, runsOf } from './xlsx-cells.ts';
import { children, openXml, type XmlElement } from './xml.ts';

/** A workbook is read at random, from memory: official ones are under 20 MB. */
const MAX_BYTES = 64 * 1024 ** 2;
const MAX_STRINGS = 32 * 1024 ** 2;

export type Sheet = { name: string; path: string; hidden: boolean };

const refused = (code: string, file: string, why: string, remedy: string) =>
  new ImporterError(`import.xlsx.${code}`, `Le classeur ${file} ${why}. ${remedy}`);

const tooLarge = (file: string) =>
  refused(
    'tooLarge',
    file,
    'est trop gros',
    'Enregistrez sa feuille en CSV, puis donnez ce fichier.',
  );

async function bytesOf(file: InputFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await file.open()) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(file.name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The parts of an .xlsx that hold its table: never its macros, its pictures nor its outside links. */
export class Workbook {
  readonly name: string;
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;

  private constructor(name: string, zip: ZipFile, entries: Entry[]) {
    this.name = name;
    this.#zip = zip;
    this.#entries = new Map(entries.map((entry) => [entry.fileName, entry]));
  }

  static async open(file: InputFile): Promise<Workbook> {
    const bytes = await bytesOf(file);
    const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch((cause) => {
      throw broken(file.name, cause);
    });
    const workbook = new Workbook(file.name, zip, await entriesOf(zip, file.name, bytes.length));
    if (workbook.#entries.has('xl/workbook.xml')) return workbook;
    throw refused(
      'notWorkbook',
      file.name,
      'n’est pas un fichier .xlsx',
      'Enregistrez-le en .xlsx ou en CSV.',
    );
  }

  /** The elements of one part, as they are read; none when the part is absent. */
  async *elements(
    path: string,
    record: string | string[],
    signal?: AbortSignal,
  ): AsyncGenerator<XmlElement> {
    const entry = this.#entries.get(path);
    if (!entry) return;
    const part = {
      name: `${this.name} (${path})`,
      sha256: '',
      encoding: 'utf-8' as const,
      open: async () => readEntry(this.#zip, entry, this.name),
    };
    const options = { record, keepSpaces: true, ...(signal && { signal }) };
    for await (const batch of openXml(part, options))
      for (const { element } of batch) yield element;
  }

  async sheets(): Promise<Sheet[]> {
    const targets = new Map<string, string>();
    for await (const { attributes } of this.elements('xl/_rels/workbook.xml.rels', 'Relationship'))
      targets.set(attributes.Id ?? '', attributes.Target ?? '');
    const sheets: Sheet[] = [];
    for await (const { attributes } of this.elements('xl/workbook.xml', 'sheet')) {
      const id = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? '';
      const target = targets.get(attributes[id] ?? '') ?? '';
      sheets.push({
        name: attributes.name ?? '',
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        hidden: (attributes.state ?? 'visible') !== 'visible',
      });
    }
    return sheets;
  }

  /** What its cells refer to. */
  async cellContext(): Promise<CellContext> {
    let from1904 = false;
    for await (const { attributes } of this.elements('xl/workbook.xml', 'workbookPr'))
      from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    return { strings: await this.#strings(), formats: await this.#formats(), from1904 };
  }

  async #strings(): Promise<string[]> {
    const strings: string[] = [];
    let size = 0;
    for await (const item of this.elements('xl/sharedStrings.xml', 'si')) {
      const text = runsOf(item);
      size += text.length;
      if (size > MAX_STRINGS) throw tooLarge(this.name);
      strings.push(text);
    }
    return strings;
  }

  async #formats(): Promise<Format[]> {
    const codes = new Map<string, string>();
    let formats: Format[] = [];
    for await (const part of this.elements('xl/styles.xml', ['numFmt', 'cellXfs']))
      if (part.name === 'numFmt')
        codes.set(part.attributes.numFmtId ?? '', part.attributes.formatCode ?? '');
      else
        formats = children(part, 'xf').map(({ attributes: { numFmtId = '0' } }) =>
          formatOf(Number(numFmtId), codes.get(numFmtId)),
        );
    return formats;
  }
}
