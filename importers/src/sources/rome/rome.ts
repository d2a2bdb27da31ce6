import { decodeChunks } from '../../core/encoding.ts';
import { ImporterError } from '../../core/importer-error.ts';
import type { TextFile } from '../../core/inspect.ts';
import type { LoadContext, Source } from '../../core/source.ts';
import { type RomeFiles, roleOf, selectFiles } from './files.ts';
import { loadRome } from './load.ts';
import { provenanceOf } from './release.ts';

async function textOf(file: TextFile | undefined): Promise<string> {
  return file
    ? (await Array.fromAsync(decodeChunks(await file.open(), file.encoding))).join('')
    : '';
}

async function load(files: RomeFiles, context: LoadContext): Promise<void> {
  for (const name of files.unknown)
    context.collector.log.warn(
      'import.rome.unknownFile',
      `${name} est un fichier inconnu, il n’est pas lu.`,
    );
  await loadRome(files, context);
  refuseEmpty(context);
}

/** A release without one single valid job, competence… would retire them all. */
function refuseEmpty({ collector }: LoadContext): void {
  for (const name of [
    'domaine',
    'metier',
    'appellation',
    'competence',
    'savoir',
    'contexteTravail',
  ] as const)
    if (collector.accepted.get(name) === 0)
      throw new ImporterError(
        'import.rome.empty',
        `Aucun enregistrement valable de type « ${name} » : les données en place sont gardées. ${collector.log.kept[0]?.message ?? ''}`.trim(),
      );
}

export const rome: Source = {
  name: 'rome',
  mode: 'complet',
  entities: [
    'domaine',
    'theme',
    'centreInteret',
    'secteur',
    'contexteTravail',
    'savoir',
    'competence',
    'metier',
    'appellation',
  ],
  recognise: (file, head) => roleOf(file.name, head),
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    return {
      files: files.all,
      provenance: async () => provenanceOf(await textOf(files.version), files.numero),
      load: (context) => load(files, context),
    };
  },
};
