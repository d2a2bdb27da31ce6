/** Rows of the survey, summed by labour basin, family and measure. Pure. */
import type { Position } from '../../core/collector.ts';
import { numberOf } from '../../core/numbers.ts';
import { compact } from '../../core/values.ts';
import { departementOf } from '../communes/codes.ts';
import type { RawBmo } from './raw.ts';

const MESURES = {
  met: 'projetsRecrutement',
  xmet: 'projetsDifficiles',
  smet: 'projetsSaisonniers',
} as const;
export type Colonne = keyof typeof MESURES;
const COLONNES = Object.keys(MESURES) as Colonne[];

/** `*`: the number exists and is not told. A blank is no number at all. */
export type Compte = number | 'secret' | 'absent';

export type Besoin = {
  annee: string;
  bassin: string;
  famille: string;
  departement: string;
  comptes: Record<Colonne, Compte>;
};

function compteOf(cell: string): Compte | undefined {
  const text = cell.trim();
  if (text === '*') return 'secret';
  if (text === '') return 'absent';
  const number = numberOf(text);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** The column of a row that cannot be read. */
export type Illisible = { colonne: string; valeur: string };

export function besoinOf(row: RawBmo): Besoin | Illisible {
  const annee = row.annee.trim();
  if (!/^20\d{2}$/.test(annee)) return { colonne: 'annee', valeur: row.annee };
  const famille = row['code-metier-bmo'].trim().toUpperCase();
  if (!/^[A-Z][0-9A-Z][A-Z]\d{2}$/.test(famille))
    return { colonne: 'Code métier BMO', valeur: row['code-metier-bmo'] };
  // A spreadsheet takes the zero of overseas regions: `0101` is a basin of Guadeloupe.
  const bassin = row.be.trim().padStart(4, '0');
  if (!/^(?!0+$)\d{4,6}$/.test(bassin)) return { colonne: 'BE', valeur: row.be };
  const departement = departementOf(row.dept);
  if (!departement) return { colonne: 'Dept', valeur: row.dept };
  const comptes = {} as Record<Colonne, Compte>;
  for (const colonne of COLONNES) {
    const compte = compteOf(row[colonne]);
    if (compte === undefined) return { colonne, valeur: row[colonne] };
    comptes[colonne] = compte;
  }
  return { annee, bassin, famille, departement, comptes };
}

/** A sum is secret as soon as one part of it is. */
function somme(a: Compte, b: Compte): Compte {
  if (a === 'secret' || b === 'secret') return 'secret';
  if (a === 'absent') return b;
  return b === 'absent' ? a : a + b;
}

type Total = Besoin & { departements: Set<string>; at: Position };

/** A basin over two départements has a row in each: they are added up. */
export class Totaux {
  readonly #totaux = new Map<string, Total>();

  /** False when this very département was already there. */
  add(besoin: Besoin, at: Position): boolean {
    const key = `${besoin.annee} ${besoin.bassin} ${besoin.famille}`;
    const total = this.#totaux.get(key);
    if (!total) {
      const { file, line } = at;
      const place = line === undefined ? { file } : { file, line };
      const departements = new Set([besoin.departement]);
      this.#totaux.set(key, { ...besoin, departements, at: place });
      return true;
    }
    if (total.departements.has(besoin.departement)) return false;
    total.departements.add(besoin.departement);
    for (const colonne of COLONNES)
      total.comptes[colonne] = somme(total.comptes[colonne], besoin.comptes[colonne]);
    return true;
  }

  *indicateurs(): Generator<{ record: Record<string, unknown>; at: Position }> {
    for (const total of this.#totaux.values())
      for (const colonne of COLONNES)
        if (total.comptes[colonne] !== 'absent')
          yield { record: indicateur(total, colonne), at: total.at };
  }
}

function indicateur({ annee, bassin, famille, comptes }: Besoin, colonne: Colonne) {
  const compte = comptes[colonne];
  const mesure = MESURES[colonne];
  return compact({
    identifiant: `bmo-${annee}-${bassin}-${famille}-${mesure}`,
    mesure,
    valeur: typeof compte === 'number' ? compte : undefined,
    secrete: compte === 'secret' ? true : undefined,
    unite: 'projets',
    periode: annee,
    echelle: 'bassin',
    territoire: bassin,
    bassin,
    famille,
  });
}
