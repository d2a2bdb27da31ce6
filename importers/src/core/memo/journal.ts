/**
 * What one part of a file did to what all of them share: the acts, each with its answer. Mapping is
 * pure between two acts, so the same part does the same as long as it gets the same answers; told
 * again elsewhere, it stops at the first act that would be answered otherwise.
 */
export type Act = {
  name: string;
  /** Plain values, which JSON keeps as they are. */
  args: readonly unknown[];
  answer?: unknown;
  /** One line of text, kept beside the rest as it is. */
  text?: string;
};

/** How each act is done again: false, with nothing done, when its answer would not be the same. */
export type Acts = Record<string, (act: Act) => boolean>;

/** Does again what can be: as many of the acts, from the first one. */
export function retell(acts: readonly Act[], how: Acts): Act[] {
  const stop = acts.findIndex((act) => !how[act.name]?.(act));
  return stop < 0 ? [...acts] : acts.slice(0, stop);
}

export class Journal {
  readonly acts: Act[] = [];
  readonly #done: readonly Act[];
  /** Whether all that happened is in it. */
  whole = true;

  /** @param done acts already told again, which the same part is about to ask for */
  constructor(done: readonly Act[] = []) {
    this.#done = done;
  }

  /**
   * The answer to an act: the one it already has, or that of doing it now. What gives nothing to write
   * down has none, and the journal is no longer whole.
   */
  act(name: string, live: () => Omit<Act, 'name'> | undefined): unknown {
    const known = this.#done[this.acts.length];
    if (known && known.name !== name) throw new Error(`journal: ${name} instead of ${known.name}`);
    const made = known ?? live();
    if (made) this.acts.push({ name, ...made });
    else this.whole = false;
    return made?.answer;
  }
}
