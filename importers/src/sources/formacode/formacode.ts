import type { Provenance } from '@portulan/content-schemas';
import type { Role, Source } from '../../core/source.ts';
import { type FormacodeFiles, type FormacodeKind, kindOf, selectFiles } from './files.ts';
import { loadFormacode } from './load.ts';

/** Only the table of labels says which edition it is, in its name (`formacode_v13_v14_…`). */
function provenanceOf({ libelles }: FormacodeFiles): Provenance {
  const edition = libelles?.name.match(/v\d+/gi)?.at(-1)?.toLowerCase();
  return {
    source: 'formacode',
    titre: 'Formacode, thésaurus de l’offre de formation',
    editeur: 'Centre Inffo',
    release: edition ? `Formacode ${edition}` : 'Formacode, édition non précisée',
    licence: 'À vérifier auprès de Centre Inffo avant de rediffuser',
    url: 'https://formacode.centre-inffo.fr/',
  };
}

const ROLES: Record<FormacodeKind, Role> = {
  termes: 'importe',
  libelles: 'utilise',
  dictionnaire: 'utilise',
};

export const formacode: Source = {
  name: 'formacode',
  mode: 'complet',
  entities: ['formacode'],
  recognise(_file, head) {
    const kind = kindOf(head);
    return kind ? ROLES[kind] : false;
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    return {
      files: Object.values(files),
      provenance: async () => provenanceOf(files),
      load: (context) => loadFormacode(files, context),
    };
  },
};
