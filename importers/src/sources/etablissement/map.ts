/** Rows of the « Annuaire de l’éducation » → records. Pure. */
import { type OnDropped, readCell } from '../../core/cells.ts';
import { codeCommuneOf } from '../../core/codes.ts';
import { coordinatesOf } from '../../core/coordinates.ts';
import { countOf } from '../../core/numbers.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact, flag, lookUp } from '../../core/values.ts';
import type { RawEtablissement } from './raw.ts';

const VOIES = ['generale', 'technologique', 'professionnelle'] as const;
export type Voie = (typeof VOIES)[number];

const SECTEURS = { public: 'public', prive: 'prive' };

export const uaiOf = (row: RawEtablissement): string => row.uai.trim().toUpperCase();

/** Several places of one school share its UAI. */
export const isUai = (text: string): boolean => /^\d{7}[A-Z]$/.test(text);

export const nomOf = (row: RawEtablissement): string => cleanLine(row.nom_etablissement);

export const voiesOf = (row: RawEtablissement): Voie[] =>
  VOIES.filter((voie) => flag(row[`voie_${voie}`] ?? '') === true);

/** A school's name alone is often shared (`Collège Jean Moulin`): its address names the town too. */
export const addressName = (row: RawEtablissement): string =>
  [nomOf(row), cleanLine(row.nom_commune ?? '')].join(' ').trim();

export function placeOf(row: RawEtablissement, onDropped: OnDropped) {
  const { latitude = '', longitude = '' } = row;
  const both = (latitude + longitude).trim();
  return {
    commune: readCell('code_commune', row.code_commune, codeCommuneOf, onDropped),
    ...readCell('latitude, longitude', both, () => coordinatesOf(latitude, longitude), onDropped),
  };
}

export function mapEtablissement(
  row: RawEtablissement,
  known: { slug: string; voies: Iterable<Voie> },
  onDropped: OnDropped,
) {
  const voies = new Set(known.voies);
  return compact({
    uai: uaiOf(row),
    nom: nomOf(row),
    slug: known.slug,
    type: cleanLine(row.type_etablissement),
    secteur: readCell(
      'statut_public_prive',
      row.statut_public_prive,
      (cell) => lookUp(SECTEURS, cell),
      onDropped,
    ),
    voies: VOIES.filter((voie) => voies.has(voie)),
    effectif: readCell('nombre_d_eleves', row.nombre_d_eleves, countOf, onDropped),
    ...placeOf(row, onDropped),
  });
}
