import { hash } from 'node:crypto';
import { own } from './values.ts';

/** Up to that many keys, their texts themselves cost little memory, and no digest. */
const FEW = 32 * 1024;
const FIRST_SIZE = 4 * FEW;
/** Beyond that share of its slots a table slows down. */
const FULL = 0.6;

/** 64 bits of a digest: among ten million keys, two that agree come once in 400,000 runs. */
function digest(key: string): [number, number] {
  const bytes = hash('sha1', key, 'buffer');
  // A free slot is 0, 0.
  return [bytes.readUInt32LE(0) || 1, bytes.readUInt32LE(4)];
}

/** 48 bits of a digest, as a number that a table can hold. */
export const numberOfKey = (key: string): number => hash('sha1', key, 'buffer').readUIntLE(8, 6);

/**
 * Keys and a number for each, in flat memory: some 30 bytes a key, where a `Map` of texts takes five
 * times as many and gives the garbage collector millions of things to follow. Nothing leaves it.
 */
export class KeyTable {
  /** The keys and their numbers while they are few. */
  #few: Map<string, number> | undefined = new Map();
  #digests = new Uint32Array(0);
  #values = new Float64Array(0);
  #size = 0;

  get size(): number {
    return this.#few?.size ?? this.#size;
  }

  get(key: string): number | undefined {
    if (this.#few) return this.#few.get(key);
    const slot = this.#slotOf(...digest(key));
    return this.#digests[2 * slot] === 0 ? undefined : this.#values[slot];
  }

  set(key: string, value: number): void {
    if (this.#few && this.#few.size < FEW) {
      this.#few.set(own(key), value);
      return;
    }
    if (this.#few) this.#spread(this.#few);
    if (this.#size >= FULL * this.#values.length) this.#grow();
    this.#put(...digest(key), value);
  }

  #spread(few: ReadonlyMap<string, number>): void {
    this.#few = undefined;
    this.#digests = new Uint32Array(2 * FIRST_SIZE);
    this.#values = new Float64Array(FIRST_SIZE);
    for (const [key, value] of few) this.#put(...digest(key), value);
  }

  /** Where a digest is, or the free slot where it would go. */
  #slotOf(low: number, high: number): number {
    const mask = this.#values.length - 1;
    let slot = low & mask;
    for (;;) {
      const found = this.#digests[2 * slot];
      if (found === 0 || (found === low && this.#digests[2 * slot + 1] === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #put(low: number, high: number, value: number): void {
    const slot = this.#slotOf(low, high);
    if (this.#digests[2 * slot] === 0) this.#size += 1;
    this.#digests[2 * slot] = low;
    this.#digests[2 * slot + 1] = high;
    this.#values[slot] = value;
  }

  #grow(): void {
    const [digests, values] = [this.#digests, this.#values];
    this.#digests = new Uint32Array(2 * digests.length);
    this.#values = new Float64Array(2 * values.length);
    this.#size = 0;
    for (let slot = 0; slot < values.length; slot += 1)
      if (digests[2 * slot] !== 0)
        this.#put(digests[2 * slot] ?? 0, digests[2 * slot + 1] ?? 0, values[slot] ?? 0);
  }
}
