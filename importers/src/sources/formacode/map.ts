/** Terms of the Formacode → records. Pure. */
import { slugify } from '@portulan/content-schemas';
import { type Accents, capitalise } from '../../core/accents.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';

/** A term as its tables give it, before any choice between them. */
export type Term = {
  code: string;
  libelle: string;
  champ?: string;
  definition?: string;
  generique?: string;
  associes?: string[];
  specialite?: string;
};

/** `31672 PERT$11022 RECHERCHE OPERATIONNELLE` → their codes, once each. */
export const codesOf = (cell: string): string[] => [
  ...new Set(cell.split('$').flatMap((one) => /^\s*(\d{5})\b/.exec(one)?.[1] ?? [])),
];

/** `221 Agro-alimentaire, alimentation, cuisine` → `221`. */
export const codeNsf = (cell: string): string | undefined => /^\s*(\d{3}[a-z]?)\s/.exec(cell)?.[1];

/** `110 MATHEMATIQUES` → `110 Mathématiques`. */
export function mapChamp(cell: string, accents: Accents): string {
  const [, number = '', name = ''] = /^\s*(\d{3})?\s*(.*)$/.exec(cell) ?? [];
  return cleanLine(`${number} ${accents.restore(name)}`);
}

const words = (label: string) => new Set(slugify(label).split('-'));

/** Some codes have been given to another term (`21018`: veterinary medicine, then permaculture). */
const isAnother = (before: string, after: string) => words(before).isDisjointFrom(words(after));

/**
 * The term under its newest label, which the table of labels gives without accents: a definition
 * written for another term goes.
 */
export function renamed(term: Term, newest: string | undefined, accents: Accents): Term {
  if (!newest || slugify(newest) === slugify(term.libelle)) return term;
  const { definition, ...rest } = term;
  const kept = definition && !isAnother(term.libelle, newest) ? { definition } : {};
  return { ...rest, ...kept, libelle: accents.restore(newest) };
}

export const mapTerm = (term: Term, accents: Accents) =>
  compact({
    code: term.code,
    libelle: capitalise(cleanLine(term.libelle)),
    champ: mapChamp(term.champ ?? '', accents),
    definition: term.definition,
    generique: term.generique === term.code ? undefined : term.generique,
    associes: (term.associes ?? []).filter((code) => code !== term.code),
    specialite: term.specialite,
  });
