/** What the link files say of each job, gathered compactly before the jobs are written. */
import { compareKeys } from '../../core/values.ts';

export type Nature = 'competence' | 'savoir' | 'contexteTravail';
export type Coeur = 'principal' | 'emergent' | 'secondaire';
type Ranked = { text: string; rank: number };

export class JobFacts {
  readonly items = new Map<string, Coeur>();
  readonly #definition: Ranked[] = [];
  readonly #acces: Ranked[] = [];
  readonly #mobilites = new Map<string, number>();
  readonly themes = new Set<string>();
  readonly centresInteret = new Set<string>();
  readonly secteurs = new Set<string>();
  readonly secteursNaf = new Set<string>();
  centreInteretPrincipal?: string;
  secteurPrincipal?: string;
  riasecMajeur: string | undefined;
  riasecMineur: string | undefined;

  addSentence(kind: 'definition' | 'acces', text: string, rank: number): void {
    (kind === 'definition' ? this.#definition : this.#acces).push({ text, rank });
  }

  addMobility(target: string, rank: number): void {
    this.#mobilites.set(
      target,
      Math.min(rank, this.#mobilites.get(target) ?? Number.POSITIVE_INFINITY),
    );
  }

  /** False when another one was already the main one. */
  addRanked(list: 'centreInteret' | 'secteur', key: string, main: boolean): boolean {
    const field = list === 'secteur' ? 'secteurPrincipal' : 'centreInteretPrincipal';
    const second = main && this[field] !== undefined && this[field] !== key;
    if (main && !second) this[field] = key;
    else (list === 'secteur' ? this.secteurs : this.centresInteret).add(key);
    return !second;
  }

  /** One sentence a line, in the order of their positions. */
  text(kind: 'definition' | 'acces'): string | undefined {
    const sentences = kind === 'definition' ? this.#definition : this.#acces;
    const lines = sentences.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
    return lines.length > 0 ? lines.join('\n') : undefined;
  }

  /** Nearest first, as the ROME numbers them. */
  mobilites(): string[] {
    return [...this.#mobilites]
      .sort(([a, x], [b, y]) => x - y || compareKeys(a, b))
      .map(([target]) => target);
  }
}

/** Same order whatever the order of the rows in the file. */
export const sorted = (keys: Iterable<string>): string[] => [...keys].sort(compareKeys);
