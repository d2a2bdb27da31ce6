/**
 * Values made from each other, each when first asked for. What a value read is noted by the view it
 * was given, so the next build knows without looking whether it would come out the same: when all
 * that it read has the digest it had.
 */
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

/** Digest of what a value read, by name. */
export type Reads = Record<string, string>;
/** What a build remembers of a value. */
export type Trace = { digest: string; reads: Reads; value?: unknown };

/** One value: given from outside with its digest, or made from others. */
export type Fact<View> = {
  digest?: string;
  make: (view: View) => unknown;
  /** A small value that JSON can hold is remembered itself: asking for it makes nothing. */
  kept?: boolean;
  /** Its digest is that of what it read: to go through thousands of records would take longer. */
  follows?: boolean;
};

export const digestOf = (value: unknown): string => hash('sha1', serialize(value), 'base64url');

/** Gives the value of that name, and notes that it was read. */
export type Read = (name: string) => unknown;

export class Facts<View> {
  readonly #facts: ReadonlyMap<string, Fact<View>>;
  readonly #viewOf: (read: Read, readDigest: (name: string) => string) => View;
  readonly #before: Record<string, Trace>;
  readonly #values = new Map<string, { value: unknown; reads: ReadonlySet<string> }>();
  readonly #traces = new Map<string, Trace>();

  /** @param before what the last build remembered, as `traces` gave it */
  constructor(
    facts: ReadonlyMap<string, Fact<View>>,
    viewOf: (read: Read, readDigest: (name: string) => string) => View,
    before: Record<string, Trace> = {},
  ) {
    this.#facts = facts;
    this.#viewOf = viewOf;
    this.#before = before;
  }

  /** A view, and the names that are read through it. */
  watch(): { view: View; read: ReadonlySet<string> } {
    const read = new Set<string>();
    const note = (name: string) => {
      read.add(name);
      return name;
    };
    const view = this.#viewOf(
      (name) => this.#value(note(name)),
      (name) => this.digest(note(name)),
    );
    return { view, read };
  }

  #fact(name: string): Fact<View> {
    const fact = this.#facts.get(name);
    if (!fact) throw new Error(`Unknown fact "${name}"`);
    return fact;
  }

  #made(name: string) {
    const found = this.#values.get(name);
    if (found) return found;
    const { view, read } = this.watch();
    const made = { value: this.#fact(name).make(view), reads: read };
    this.#values.set(name, made);
    return made;
  }

  #value(name: string): unknown {
    return this.#fact(name).kept ? this.#trace(name).value : this.#made(name).value;
  }

  digest(name: string): string {
    const given = this.#facts.get(name)?.digest;
    return given ?? this.#trace(name).digest;
  }

  #trace(name: string): Trace {
    const found = this.#traces.get(name);
    if (found) return found;
    const before = this.#before[name];
    const trace = before && this.holds(before.reads) ? before : this.#newTrace(name);
    this.#traces.set(name, trace);
    return trace;
  }

  #newTrace(name: string): Trace {
    const { value, reads: names } = this.#made(name);
    const reads = this.digests(names);
    const digest = digestOf(this.#fact(name).follows ? reads : value);
    const trace = { digest, reads };
    return this.#fact(name).kept ? { ...trace, value } : trace;
  }

  digests(names: ReadonlySet<string>): Reads {
    return Object.fromEntries([...names].map((name) => [name, this.digest(name)]));
  }

  /** Whether all that was read then is as it was. */
  holds(reads: Reads): boolean {
    return Object.entries(reads).every(
      ([name, digest]) => this.#facts.has(name) && this.digest(name) === digest,
    );
  }

  /** What the next build is to remember; what nobody asked for is remembered from before. */
  traces(): Record<string, Trace> {
    return { ...this.#before, ...Object.fromEntries(this.#traces) };
  }
}
