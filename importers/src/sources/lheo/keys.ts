import { createHash } from 'node:crypto';
import { slugify } from '@portulan/content-schemas';
import { KeyTable, numberOfKey } from '../../core/key-table.ts';

/** Formation, action and session numbers stand together in one key of at most 120 characters. */
const MAX_PART = 31;
const PLAIN = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** The same for the same words, whatever their typography. */
export const digestOf = (...texts: string[]): string =>
  createHash('sha256').update(texts.map(slugify).join('\n')).digest('hex').slice(0, 12);

/** A sender's number as a part of a key: `07_10` → `07-10`; what no key can hold is told by a digest. */
export function partOf(numero: string): string {
  const trimmed = numero.trim();
  if (PLAIN.test(trimmed) && trimmed.length <= MAX_PART) return trimmed.replaceAll('_', '-');
  const digest = createHash('sha256').update(trimmed).digest('hex').slice(0, 12);
  const words = slugify(trimmed).slice(0, MAX_PART - digest.length - 1);
  return words ? `${words.replace(/-$/, '')}-${digest}` : digest;
}

/** The longest address of the schemas. */
const MAX_ADDRESS = 120;

/** An address that leaves room for the key, which the CMS appends where the address is taken. */
export function addressOf(words: string, key: string): string {
  const slug = slugify(words);
  const room = MAX_ADDRESS - key.length - 1;
  const kept = slug.length <= room ? slug : slug.slice(0, room + 1).replace(/-[^-]*$/, '');
  return kept.slice(0, room) || slugify(key);
}

export type Claim = { key: string; first: boolean };

/**
 * Who holds which key. Numbers are the sender's own: two formations may give the same one to an
 * action. The first keeps the plain key, the next owner gets a qualified one; the same owner again is
 * the same thing told twice.
 */
export class Claims {
  readonly #owners = new KeyTable();

  claim(...keys: readonly [owner: string, plain: string, qualified: string]): Claim {
    const claim = this.look(...keys);
    if (claim.first) this.#owners.set(claim.key, numberOfKey(keys[0]));
    return claim;
  }

  /** What `claim` would answer. */
  look(owner: string, plain: string, qualified: string): Claim {
    const known = this.#owners.get(plain);
    if (known === undefined) return { key: plain, first: true };
    if (known === numberOfKey(owner)) return { key: plain, first: false };
    return { key: qualified, first: this.#owners.get(qualified) === undefined };
  }
}
