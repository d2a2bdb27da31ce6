import { inspectBytes } from '../../core/inspect.ts';
import type { Source } from '../../core/source.ts';
import { passageFiles } from '../correspondances/passage-fap.ts';
import { kindOf, provenanceOf, selectFiles } from './files.ts';
import { loadMarche } from './load.ts';

/** Salaries, seekers, offers and tension by job; trades in tension by region. */
export const marcheTravail: Source = {
  name: 'marche-travail',
  mode: 'complet',
  entities: ['indicateur'],
  recognise: (_file, head) => kindOf(head) !== undefined,
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    // Trades in tension go through the reviewed table: to change it is to change what is imported.
    const tables = await Promise.all(passageFiles.map((file) => inspectBytes(file, signal)));
    return {
      files: [...files, ...tables],
      provenance: async () => provenanceOf(files),
      load: (context) => loadMarche(files, context),
    };
  },
};
