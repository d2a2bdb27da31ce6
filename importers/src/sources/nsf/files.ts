import { widthOfCodes } from '../../core/code-labels.ts';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { csvHeaderOf, hasColumns } from '../../core/recognise.ts';

export type NsfKind = 'categorie' | 'domaine' | 'groupe' | 'libelles' | 'specialisees';
export type NsfFiles = Partial<Record<NsfKind, TextFile>>;

/** What a file is to this source, by its columns. */
export function kindOf(head: Buffer): NsfKind | undefined {
  if (hasColumns(head, ['groupe_specialite', 'domaine_specialite'])) return 'groupe';
  if (hasColumns(head, ['domaine_specialite', 'categorie_specialite'])) return 'domaine';
  if (hasColumns(head, ['categorie_specialite', 'libelle_long'])) return 'categorie';
  if (csvHeaderOf(head).join() === 'coderncp,code,libelle') return 'specialisees';
  return widthOfCodes(head) === 3 ? 'libelles' : undefined;
}

export async function selectFiles(input: InputFile[], signal: AbortSignal): Promise<NsfFiles> {
  const found = await filesByKind(input, kindOf);
  if (!found.has('groupe'))
    throw new ImporterError(
      'import.nsf.missingFile',
      'Il manque la table des groupes de spécialités (colonnes GROUPE_SPECIALITE et DOMAINE_SPECIALITE) : ce n’est pas la NSF, ou elle est vide. Téléchargez n_groupe_specialite_.csv à la Base centrale des nomenclatures.',
    );
  const files: NsfFiles = {};
  for (const [kind, [file, twice]] of found) {
    if (twice)
      throw new ImporterError(
        'import.nsf.twice',
        `${twice.name} est la même table que ${file?.name} : gardez un seul des deux fichiers.`,
      );
    if (file) files[kind] = await inspectText(file, signal);
  }
  return files;
}
