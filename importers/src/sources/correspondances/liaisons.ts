import type { Position } from '../../core/collector.ts';

export const FAP = /^[A-Z]\d[A-Z]\d{2}$/;
export const PCS = /^\d{3}[a-z]$/;
export const ROME = /^[A-N]\d{4}$/;

export type Preuve = { table: string; at: Position };

/** A family of 2009: its PCS, its jobs, and which table says so, where. */
export type Famille2009 = { pcs: Set<string>; rome: Map<string, Preuve> };

/** What the tables say of the families of 2009, whichever file says it first. */
export class Liaisons {
  readonly familles = new Map<string, Famille2009>();

  #at(fap: string | undefined): Famille2009 | undefined {
    if (!fap) return undefined;
    const famille = this.familles.get(fap) ?? { pcs: new Set(), rome: new Map() };
    this.familles.set(fap, famille);
    return famille;
  }

  addPcs(fap: string | undefined, pcs: string): void {
    this.#at(fap)?.pcs.add(pcs);
  }

  addRome(fap: string | undefined, rome: string, table: string, at: Position): void {
    const jobs = this.#at(fap)?.rome;
    if (jobs && !jobs.has(rome)) jobs.set(rome, { table, at });
  }
}
