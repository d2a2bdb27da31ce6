/** Rows of the list of CIO, a part of the « Annuaire de l’éducation » → records. Pure. */
import { slugify } from '@portulan/content-schemas';
import type { OnDropped } from '../../core/cells.ts';
import { properName } from '../../core/proper-names.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { isUai, nomOf, placeOf, uaiOf } from '../etablissement/map.ts';
import type { RawEtablissement } from '../etablissement/raw.ts';
import { publicsOf } from './networks.ts';

const isCentre = (row: RawEtablissement): boolean =>
  /^(centre-d-information-et-d-orientation|cio)\b/.test(slugify(row.nom_etablissement));

/**
 * A permanence in another town has its row under the UAI of its CIO: for each UAI, the name of the
 * row that is the CIO itself, else of the first one by name.
 */
export class Centres {
  readonly #names = new Map<string, string>();

  see(row: RawEtablissement): void {
    const [uai, nom] = [uaiOf(row), nomOf(row)];
    const known = this.#names.get(uai);
    const order = (name: string) => (isCentre({ ...row, nom_etablissement: name }) ? 0 : 1);
    if (
      known === undefined ||
      order(nom) < order(known) ||
      (order(nom) === order(known) && nom < known)
    )
      this.#names.set(uai, nom);
  }

  has(row: RawEtablissement): boolean {
    return this.#names.get(uaiOf(row)) === nomOf(row);
  }
}

export function keyOf(row: RawEtablissement, centres: Centres): string {
  const uai = uaiOf(row);
  if (!isUai(uai)) return '';
  return centres.has(row) ? `uai-${uai}` : `uai-${uai}-${slugify(nomOf(row))}`;
}

/** The file gives a permanence the commune and the place of its CIO: only its town is its own. */
export function mapCio(
  row: RawEtablissement,
  { identifiant, slug, isAntenne }: { identifiant: string; slug: string; isAntenne: boolean },
  onDropped: OnDropped,
) {
  const ville = properName(cleanLine(row.nom_commune ?? ''));
  return compact({
    identifiant,
    nom: nomOf(row),
    slug,
    reseau: 'cio',
    publics: publicsOf('cio'),
    ...(isAntenne ? {} : placeOf(row, onDropped)),
    ...(isAntenne && ville ? { adresse: { lignes: [], ville } } : {}),
  });
}
