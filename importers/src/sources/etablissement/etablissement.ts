import type { Provenance } from '@portulan/content-schemas';
import type { InputFile } from '../../core/input/input.ts';
import type { TextFile } from '../../core/inspect.ts';
import { ownTexts } from '../../core/own-files.ts';
import { releaseName } from '../../core/release-name.ts';
import type { Source } from '../../core/source.ts';
import { contentOf } from './content.ts';
import { loadEtablissements } from './load.ts';

const name = 'etablissement';

const recognise = (_file: InputFile, head: Buffer): boolean => contentOf(head) === 'etablissements';

const provenanceOf = (files: TextFile[]): Provenance => ({
  source: name,
  titre: 'Annuaire de l’éducation',
  editeur: 'Ministère de l’Éducation nationale',
  licence: 'Licence Ouverte 2.0',
  url: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
  release: releaseName(files),
});

/** Schools and other places of initial education. */
export const etablissement: Source = {
  name,
  mode: 'complet',
  entities: ['etablissement'],
  recognise,
  async prepare(input, { signal }) {
    const wanted = 'le fichier CSV de l’Annuaire de l’éducation';
    const files = await ownTexts(input, { name, recognise }, wanted, signal);
    return {
      files,
      provenance: async () => provenanceOf(files),
      load(context) {
        context.progress.step('Lecture des établissements', files.length);
        return loadEtablissements(files, context);
      },
    };
  },
};
