import { isoDate } from '../../core/dates.ts';
import { fitText, htmlToMarkdown, htmlToText } from '../../core/html.ts';
import { numberOf } from '../../core/numbers.ts';
import { cleanLine } from '../../core/typography.ts';
import { flag } from '../../core/values.ts';
import { textOf, type XmlElement } from '../../core/xml.ts';

export type Warn = (what: string, message: string) => void;
type Path = readonly string[];

/** « - », « . », « / »: how a required element is left empty. */
const EMPTY = /^[\s\p{P}\p{S}]*$/u;
const LINE = 255;
const LONG = 3_000;
const MARKDOWN = 60_000;

/**
 * Reads the values of elements; what cannot be kept is left out and counted. An element is named by
 * where it stands (`session, debut`), its value is told only for codes, so that a file of any size
 * gives a report that can be read.
 */
export class Fields {
  readonly warn: Warn;

  constructor(warn: Warn) {
    this.warn = warn;
  }

  line(element: XmlElement | undefined, ...path: Path): string | undefined {
    // Most lines hold no HTML, and are then cleaned once.
    return this.#fitted(element, path, LINE, (text) =>
      cleanLine(/[<&]/.test(text) ? htmlToText(text) : text),
    );
  }

  long(element: XmlElement | undefined, ...path: Path): string | undefined {
    return this.#fitted(element, path, LONG, htmlToText);
  }

  markdown(element: XmlElement | undefined, ...path: Path): string | undefined {
    return this.#fitted(element, path, MARKDOWN, htmlToMarkdown);
  }

  #fitted(
    element: XmlElement | undefined,
    path: Path,
    max: number,
    clean: (text: string) => string,
  ): string | undefined {
    const raw = textOf(element, ...path);
    if (EMPTY.test(raw)) return undefined;
    const text = clean(raw);
    if (EMPTY.test(text)) return undefined;
    const name = this.#nameOf(element, path);
    if (text.length > max)
      this.warn('long', `« ${name} » : texte de plus de ${max} caractères, raccourci.`);
    return fitText(text, max);
  }

  flag(element: XmlElement | undefined, ...path: Path): boolean | undefined {
    const text = textOf(element, ...path);
    const value = flag(text);
    if (text && value === undefined) this.#unknown(this.#nameOf(element, path), text);
    return value;
  }

  /** The meaning of a code; a code that is known to say nothing gives undefined without a word. */
  code<V>(
    table: Readonly<Record<string, V | null>>,
    element: XmlElement | undefined,
    ...path: Path
  ): V | undefined {
    const text = textOf(element, ...path)
      .replace(/\s+/g, ' ')
      .toUpperCase();
    if (!text || text === '-') return undefined;
    // `04` is `4`.
    const code = /^0+\d/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
    if (!Object.hasOwn(table, code)) return this.#unknown(this.#nameOf(element, path), text);
    return table[code] ?? undefined;
  }

  #unknown(name: string | undefined, text: string): undefined {
    this.warn(
      'unknownCode',
      `« ${name} » : le code « ${text.slice(0, 40)} » est inconnu, il est laissé de côté.`,
    );
  }

  /** Of an `extra`, its `info` is its name. */
  #nameOf(element: XmlElement | undefined, path: Path): string | undefined {
    return path.at(-1) ?? element?.attributes.info ?? element?.name;
  }

  number(element: XmlElement | undefined, ...path: Path): number | undefined {
    const text = textOf(element, ...path).replace(/(?:€|euros?|h|heures?)\s*$/i, '');
    if (EMPTY.test(text)) return undefined;
    const value = numberOf(text);
    if (value !== undefined && value >= 0) return value;
    this.warn(
      'number',
      `« ${this.#nameOf(element, path)} » : ce n’est pas un nombre, il est laissé de côté.`,
    );
    return undefined;
  }

  /** @param where as people would find it: `session, debut` */
  date(text: string, where: string): string | undefined {
    if (EMPTY.test(text)) return undefined;
    const date = isoDate(text);
    if (!date) this.warn('date', `${where} : date impossible (00000000, 99999999…), laissée vide.`);
    return date;
  }
}
