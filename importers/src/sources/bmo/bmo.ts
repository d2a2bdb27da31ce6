import type { Source } from '../../core/source.ts';
import { kindOf, provenanceOf, selectFiles } from './files.ts';
import { loadBmo } from './load.ts';

/** Hiring needs by labour basin and family of occupations. */
export const bmo: Source = {
  name: 'bmo',
  mode: 'complet',
  entities: ['bassinEmploi', 'indicateur'],
  recognise(_file, head) {
    const kind = kindOf(head);
    return kind === 'dictionnaire' ? 'utilise' : kind !== undefined;
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const { enquetes, dictionnaires } = await selectFiles(input, signal);
    return {
      files: [...enquetes, ...dictionnaires],
      provenance: async () => provenanceOf(enquetes),
      load: (context) => loadBmo(enquetes, context),
    };
  },
};
