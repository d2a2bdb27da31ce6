import { Slugs } from '../../core/slugs.ts';
import { compareKeys } from '../../core/values.ts';
import { addressName, isUai, nomOf, uaiOf, type Voie, voiesOf } from './map.ts';
import type { RawEtablissement } from './raw.ts';

type Site = { name: string; voies: Set<Voie> };
/** What is known of a school from all its rows. */
export type Known = { slug: string; voies: Iterable<Voie> };

/**
 * An annexe has a row of its own under the UAI of its school. The shortest name is taken for the
 * school's (`Lycée Saint-Michel`, before `Lycée Saint-Michel - Enseignement supérieur`), whatever the
 * order of the rows, with the voies of all its rows.
 */
export class Sites {
  readonly #byUai = new Map<string, Site>();
  readonly #taken = new Set<string>();
  #slugs: Slugs | undefined;

  /** To call for every row before any `take`. */
  see(row: RawEtablissement): void {
    const uai = uaiOf(row);
    if (!isUai(uai) || !nomOf(row)) return;
    const name = addressName(row);
    const known = this.#byUai.get(uai) ?? { name, voies: new Set() };
    this.#byUai.set(uai, known);
    if (compareKeys(name, known.name) < 0) known.name = name;
    for (const voie of voiesOf(row)) known.voies.add(voie);
  }

  /**
   * What is known of the school when this row stands for it; undefined for its other rows. A row
   * without UAI or name belongs to none, and stands for itself: the schema refuses it.
   */
  take(row: RawEtablissement): Known | undefined {
    const uai = uaiOf(row);
    const site = this.#byUai.get(uai);
    if (!site || !nomOf(row)) return { slug: '', voies: [] };
    if (site.name !== addressName(row) || this.#taken.has(uai)) return undefined;
    this.#taken.add(uai);
    return { slug: this.#slugOf(uai), voies: site.voies };
  }

  #slugOf(uai: string): string {
    if (!this.#slugs) {
      this.#slugs = new Slugs();
      for (const [key, { name }] of this.#byUai) this.#slugs.claim(key, name);
    }
    return this.#slugs.of(uai);
  }
}
