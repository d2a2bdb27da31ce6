/** Trades in tension, from families of 2009 to those of 2021. Pure. */
import type { Position } from '../../core/collector.ts';
import { successeurs } from '../correspondances/passage-fap.ts';
import type { Territoire } from './regions.ts';

/** A family of 2009 that is in tension somewhere. */
export type Tension2009 = Territoire & { code: string; nom: string; periode: string };

type Place = Territoire & { periode: string; famille: string };
type Held = Place & { noms: Map<string, string>; at: Position };

/** Families of 2009 that became one are one figure, which names them all. */
export class Tensions {
  readonly #held = new Map<string, Held>();

  /** False when no family of 2021 takes this one's place. */
  add({ code, nom, ...place }: Tension2009, at: Position): boolean {
    const familles = successeurs(code);
    for (const famille of familles) this.#at({ ...place, famille }, at).noms.set(code, nom);
    return familles.length > 0;
  }

  #at(place: Place, { file, line = 0 }: Position): Held {
    const identifiant = `metiers-en-tension-${place.periode}-${place.territoire}-${place.famille}`;
    const held = this.#held.get(identifiant) ?? { ...place, noms: new Map(), at: { file, line } };
    this.#held.set(identifiant, held);
    return held;
  }

  *indicateurs(): Generator<{ record: { precision: string }; at: Position }> {
    for (const [identifiant, { noms, at, ...place }] of this.#held) {
      const names = [...noms].map(([code, nom]) => `${nom || code} (${code})`);
      yield {
        record: {
          identifiant,
          mesure: 'metierEnTension',
          valeur: 1,
          precision: `FAP 2009 : ${names.join(' ; ')}`,
          unite: 'aucune',
          ...place,
        } as { precision: string },
        at,
      };
    }
  }
}
