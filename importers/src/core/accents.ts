import { slugify } from '@portulan/content-schemas';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Gives back to labels written in capitals, or without their accents, the spelling that the same
 * words have elsewhere in the nomenclature (`MATHEMATIQUES` → `Mathématiques`).
 */
export class Accents {
  /** Bare word → its spelling; '' when two are known, and nothing tells which. */
  readonly #spellings = new Map<string, string>();

  /** A label in its right spelling. */
  learn(label: string): void {
    const [first = '', ...others] = label.match(WORD) ?? [];
    // A capital at the start belongs to the sentence, not to the word.
    for (const word of [/^\p{Lu}\p{Ll}/u.test(first) ? first.toLowerCase() : first, ...others]) {
      const bare = slugify(word);
      const known = this.#spellings.get(bare);
      this.#spellings.set(bare, known === undefined || known === word ? word : '');
    }
  }

  /** In lower case but for its first letter, and for the words that were learned otherwise. */
  restore(label: string): string {
    const text = label.replace(WORD, (word) => this.#spellings.get(slugify(word)) || lower(word));
    return capitalise(text);
  }
}

const lower = (word: string) => word.toLowerCase();

/** The same label with a capital at its start. */
export const capitalise = (label: string): string =>
  label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
