/** Rows of the NSF → records. Pure. */
import { type Accents, capitalise } from '../../core/accents.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import type { RawCategorie, RawDomaine, RawGroupe } from './raw.ts';

export const codeNsf = (cell: string): string => cell.trim().toLowerCase();

/** `DO22 : TRANSFORMATIONS`: the domain, said again by the group that stands for all of it. */
const DOMAIN_MARK = /^DO\d{2}\s*:\s*/i;

const fromCapitals = (label: string, accents: Accents) =>
  cleanLine(accents.restore(label.trim().replace(DOMAIN_MARK, '')));

const nice = (label: string | undefined) => capitalise(cleanLine(label ?? ''));

export const mapCategorie = (row: RawCategorie, accents: Accents) => ({
  code: codeNsf(row.categorie_specialite),
  libelle: fromCapitals(row.libelle_long, accents),
  niveau: 'categorie',
});

export const mapDomaine = (row: RawDomaine, accents: Accents) =>
  compact({
    code: codeNsf(row.domaine_specialite),
    libelle: fromCapitals(row.libelle_long, accents),
    niveau: 'domaine',
    parent: codeNsf(row.categorie_specialite),
  });

/** The published label first; then the one that publishers use; then the capitals. */
export const mapGroupe = (row: RawGroupe, accents: Accents, other: string | undefined) =>
  compact({
    code: codeNsf(row.groupe_specialite),
    libelle: nice(row.libelle_edition) || nice(other) || fromCapitals(row.libelle_long, accents),
    niveau: 'groupe',
    parent: codeNsf(row.domaine_specialite),
  });

/** A group that only a table of labels names: `315` is of the domain `31`, `315p` a form of `315`. */
export const mapLibelle = (code: string, libelle: string) => ({
  code,
  libelle: nice(libelle),
  niveau: 'groupe',
  parent: /[a-z]$/.test(code) ? code.slice(0, -1) : code.slice(0, 2),
});
