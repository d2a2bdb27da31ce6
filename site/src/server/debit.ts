type Options = {
  /** Calls taken in a window, from one caller and from all of them. */
  parAppelant: number;
  enTout: number;
  fenetreMs: number;
  now?: () => number;
};

/**
 * How often something may be done. Callers are kept in memory only, for one window at most: nobody
 * can read them afterwards.
 */
export class Debit {
  readonly #options: Required<Options>;
  #debut: number;
  #enTout = 0;
  readonly #appelants = new Map<string, number>();

  constructor(options: Options) {
    this.#options = { now: Date.now, ...options };
    this.#debut = this.#options.now();
  }

  /** Whether one more is taken from this caller now; it then counts. */
  prend(appelant: string): boolean {
    const { parAppelant, enTout, fenetreMs, now } = this.#options;
    if (now() - this.#debut >= fenetreMs) this.#recommence(now());
    const deja = this.#appelants.get(appelant) ?? 0;
    if (deja >= parAppelant || this.#enTout >= enTout) return false;
    this.#appelants.set(appelant, deja + 1);
    this.#enTout += 1;
    return true;
  }

  /** Seconds until the next window. */
  get attente(): number {
    const { fenetreMs, now } = this.#options;
    return Math.max(1, Math.ceil((this.#debut + fenetreMs - now()) / 1000));
  }

  #recommence(now: number): void {
    this.#debut = now;
    this.#enTout = 0;
    this.#appelants.clear();
  }
}
