import { own } from '../../core/values.ts';

/** Targets of each certification, once each, in the order of the file. */
export class Links {
  readonly #targets = new Map<string, Set<string>>();

  add(code: string, target: string | undefined): void {
    if (!target || target === code) return;
    const targets = this.#targets.get(code) ?? new Set();
    if (targets.size === 0) this.#targets.set(own(code), targets);
    targets.add(own(target));
  }

  of = (code: string): string[] => [...(this.#targets.get(code) ?? [])];

  codes = (): Iterable<string> => this.#targets.keys();
}

/** What the apprenticeship kit says of one certification, over all its diplomas. */
export type Apprentissage = { ouvert: boolean; active?: boolean; dateFin?: string };

/** What the other tables of the kit say, held until their certifications come: codes only. */
export class KitLinks {
  readonly metiers = new Links();
  readonly specialites = new Links();
  readonly remplace = new Links();
  readonly remplacantes = new Links();
  readonly apprentissage = new Map<string, Apprentissage>();
}
