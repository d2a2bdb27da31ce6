import type { RejetLog } from '../../core/rejet-log.ts';

/**
 * What is left out of a record that is kept: one sentence a file and a field, with its count and its
 * first example. One sentence a record would fill the report.
 */
export class Remarks {
  readonly #log: RejetLog;
  readonly #file: string;
  readonly #sentences = new Map<string, string>();

  constructor(log: RejetLog, file: string) {
    this.#log = log;
    this.#file = file;
  }

  /** `what` and `subject` make one group; `sentence` is that of its first time. */
  say(what: string, subject: string, sentence: string): void {
    const group = `${what} ${subject}`;
    const known = this.#sentences.get(group) ?? `${this.#file} : ${sentence}`;
    this.#sentences.set(group, known);
    this.#log.warn(`import.rncp.${what}`, known);
  }

  /** What `read` makes of a text; what it makes nothing of is said, and left out. */
  optional<V>(field: string, text: string, read: (text: string) => V | undefined): V | undefined {
    if (text.trim() === '') return undefined;
    const value = read(text);
    if (value === undefined)
      this.say(
        'unreadable',
        field,
        `${field} n’est pas lisible (la première fois « ${text.trim().slice(0, 60)} ») : le champ reste vide.`,
      );
    return value;
  }
}
