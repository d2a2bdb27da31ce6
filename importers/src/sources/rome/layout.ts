import type { z } from 'zod';
import { ImporterError } from '../../core/importer-error.ts';
import { type RomeTable, raw } from './raw.ts';

const list = (names: string[]) => names.map((name) => `« ${name} »`).join(', ');

/**
 * Compares a header with the columns that we know. A missing column stops the import, because a full
 * run would empty that field everywhere; it is let go with a warning only when it is one that older
 * ROME 4.0 releases lack and no unknown column could be it under another name.
 */
export function checkLayout(table: RomeTable, file: string, columns: string[]): string[] {
  const expected = Object.entries(raw[table].shape as Record<string, z.ZodType>);
  const missing = expected.filter(([name]) => !columns.includes(name));
  const unknown = columns.filter(
    (name) => name && !KNOWN_UNREAD.has(name) && !expected.some(([known]) => known === name),
  );
  const fatal = missing
    .filter(([, schema]) => !schema.isOptional() || unknown.length > 0)
    .map(([name]) => name);
  if (fatal.length > 0)
    throw new ImporterError(
      'import.rome.layout',
      `Le fichier ${file} n’a pas les colonnes du ROME 4.0, ligne 1 : il manque ${list(fatal)}${unknown.length > 0 ? `, et ${list(unknown)} sont inconnues` : ''}. C’est sans doute un fichier du ROME 3 ou un fichier modifié : reprenez l’archive du ROME 4.0.`,
      { context: { file, missing: fatal, unknown } },
    );
  return [
    ...missing.map(
      ([name]) =>
        `${file} : la colonne « ${name} » est absente de cette version, le champ reste vide.`,
    ),
    ...unknown.map((name) => `${file} : la colonne « ${name} » est inconnue, elle n’est pas lue.`),
  ];
}

/** Official columns that repeat another file or that nothing shows. */
const KNOWN_UNREAD = new Set([
  'code_fiche_metier',
  'origine',
  'code_rome_parent',
  'code_compo_bloc',
  'code_type_cont_trav',
  'libelle_theme',
  'code_ogr_rome',
  'libelle_rome',
  'libelle_centre_interet',
  'libelle_sect_activite',
  'libelle_ss_sect_activite',
  'code_tech_secteur_naf',
  'libelle_secteur_naf',
]);
