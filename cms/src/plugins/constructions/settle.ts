/**
 * Ten texts saved in a row make one construction: a change counts once nothing has moved for a
 * moment, or once it has waited long enough for someone who never stops.
 */
const QUIET_MS = 700;
const PATIENCE_MS = 3_000;

type Seen = { etat: string; first: number; last: number };

export class Settling {
  #seen: Seen | undefined;

  /** Whether `etat`, which is not what is on line (`live`), has settled; `now` in ms. */
  observe(etat: string, live: string | undefined, now: number): boolean {
    if (etat === live) {
      this.#seen = undefined;
      return true;
    }
    const seen = this.#seen;
    if (!seen) this.#seen = { etat, first: now, last: now };
    else if (seen.etat !== etat) this.#seen = { etat, first: seen.first, last: now };
    const { first, last } = this.#seen as Seen;
    const settled = now - last >= QUIET_MS || now - first >= PATIENCE_MS;
    if (settled) this.#seen = undefined;
    return settled;
  }
}
