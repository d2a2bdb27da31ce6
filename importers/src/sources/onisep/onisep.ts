import { ImporterError } from '../../core/importer-error.ts';
import type { LoadContext, Source } from '../../core/source.ts';
import { kindOf, type OnisepFiles, selectFiles } from './files.ts';
import { loadOnisep } from './load.ts';
import { provenanceOf } from './release.ts';

/** A file of sheets without one valid sheet would retire them all. */
function refuseEmpty(files: OnisepFiles, { collector }: LoadContext): void {
  const empty =
    (files.formations.length > 0 && collector.accepted.get('formationInitiale') === 0) ||
    (files.fiches.length + files.ideo.length > 0 && collector.accepted.get('ficheMetier') === 0);
  if (empty)
    throw new ImporterError(
      'import.onisep.empty',
      `Un fichier de l’Onisep n’a aucune fiche valable : les données en place sont gardées. ${collector.log.kept[0]?.message ?? ''}`.trim(),
    );
}

/** Jobs and diplomas as they are told to pupils. */
export const onisep: Source = {
  name: 'onisep',
  mode: 'complet',
  entities: ['formationInitiale', 'ficheMetier'],
  recognise(_file, head) {
    const kind = kindOf(head);
    return kind === 'domaines' ? 'utilise' : kind !== undefined;
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    const all = Object.values(files).flat();
    const provenance = await provenanceOf(files);
    return {
      files: all,
      provenance: async () => provenance,
      async load(context) {
        context.progress.step('Lecture des fiches de l’Onisep', all.length);
        await loadOnisep(files, context);
        refuseEmpty(files, context);
      },
    };
  },
};
