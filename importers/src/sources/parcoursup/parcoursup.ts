import type { Provenance } from '@portulan/content-schemas';
import type { InputFile } from '../../core/input/input.ts';
import type { TextFile } from '../../core/inspect.ts';
import { ownTexts } from '../../core/own-files.ts';
import { csvHeaderOf } from '../../core/recognise.ts';
import { releaseName } from '../../core/release-name.ts';
import type { Source } from '../../core/source.ts';
import { loadFilieres } from './load.ts';
import { columnName, REQUIRED } from './raw.ts';

const name = 'parcoursup';

function recognise(_file: InputFile, head: Buffer): boolean {
  const header = new Set(csvHeaderOf(head).map(columnName));
  return REQUIRED.every((column) => header.has(column));
}

const provenanceOf = (files: TextFile[]): Provenance => ({
  source: name,
  titre: 'Parcoursup, formations et établissements',
  editeur: 'Ministère de l’Enseignement supérieur et de la Recherche',
  licence: 'Licence Ouverte 2.0',
  url: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-parcoursup/',
  release: releaseName(files),
});

/** What can be studied after the bac, and where. */
export const parcoursup: Source = {
  name,
  mode: 'complet',
  entities: ['filiere'],
  recognise,
  async prepare(input, { signal }) {
    const wanted = 'le fichier CSV des formations de Parcoursup';
    const files = await ownTexts(input, { name, recognise }, wanted, signal);
    return {
      files,
      provenance: async () => provenanceOf(files),
      load(context) {
        context.progress.step('Lecture de Parcoursup', files.length);
        return loadFilieres(files, context);
      },
    };
  },
};
