/** A row of the national file → its figures. Pure. */
import { type OnDropped, readCell } from '../../core/cells.ts';
import { numberOf } from '../../core/numbers.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import type { RawMetier } from './raw.ts';

/** From 1, very unfavourable, to 5, very favourable to who seeks a job; `_pct` is only its name. */
const tensionOf = (cell: string): number | undefined =>
  /^[1-5]$/.test(cell) ? Number(cell) : undefined;

/** A salary of nought is no salary. */
const salaireOf = (cell: string): number | undefined => numberOf(cell) || undefined;

const nombreOf = (cell: string): number | undefined => {
  const number = numberOf(cell);
  return number !== undefined && number >= 0 ? number : undefined;
};

const MESURES = [
  {
    colonne: 'salaire_median_annuel',
    mesure: 'salaireMedianAnnuel',
    unite: 'eurosParAn',
    of: salaireOf,
  },
  {
    colonne: 'salaire_median_horaire',
    mesure: 'salaireMedianHoraire',
    unite: 'eurosParHeure',
    of: salaireOf,
  },
  {
    colonne: 'nombre_demandeurs',
    mesure: 'demandeursEmploi',
    unite: 'personnes',
    of: nombreOf,
  },
  { colonne: 'nombre_offres', mesure: 'offresEmploi', unite: 'offres', of: nombreOf },
  { colonne: 'tension_pct', mesure: 'tension', unite: 'indice', of: tensionOf },
] as const;

/** One figure a cell that holds one: an empty cell is a figure that the source does not give. */
export function indicateursOf(row: RawMetier, periode: string, onDropped: OnDropped) {
  const metier = row.code_rome.trim().toUpperCase();
  return MESURES.flatMap(({ colonne, mesure, unite, of }) => {
    const valeur = readCell(colonne, row[colonne], of, onDropped);
    if (valeur === undefined) return [];
    return compact({
      identifiant: `marche-travail-${periode}-FR-${metier}-${mesure}`,
      mesure,
      valeur,
      precision: mesure === 'tension' ? cleanLine(row.tension_desc ?? '') : undefined,
      unite,
      periode,
      echelle: 'pays',
      territoire: 'FR',
      metier,
    });
  });
}
