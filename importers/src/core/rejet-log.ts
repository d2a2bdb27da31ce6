import type { Avertissement, EntityName, Rejet } from '@portulan/content-schemas';

/** Enough to see what is wrong with a file; the counts stay exact beyond it. */
const MAX_KEPT = 1000;

/** Everything a run refused or left aside, counted always and kept up to a limit. */
export class RejetLog {
  readonly kept: Rejet[] = [];
  readonly byEntity = new Map<EntityName, number>();
  readonly byFile = new Map<string, number>();
  readonly #warnings = new Map<string, Avertissement>();
  total = 0;

  /** `entity` when the row would have been a record; absent for a row of links or of text. */
  reject(file: string, rejet: Rejet, entity?: EntityName): void {
    this.total += 1;
    this.byFile.set(file, (this.byFile.get(file) ?? 0) + 1);
    if (entity) this.byEntity.set(entity, (this.byEntity.get(entity) ?? 0) + 1);
    if (this.kept.length < MAX_KEPT) this.kept.push(rejet);
  }

  /** The same `code` and `message` again only adds to the count. */
  warn(code: string, message: string): void {
    const key = `${code} ${message}`;
    const known = this.#warnings.get(key);
    if (known) known.nombre += 1;
    else this.#warnings.set(key, { code, message, nombre: 1 });
  }

  get warnings(): Avertissement[] {
    return [...this.#warnings.values()];
  }
}
