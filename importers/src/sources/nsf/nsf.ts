import type { Provenance } from '@portulan/content-schemas';
import type { Role, Source } from '../../core/source.ts';
import { kindOf, selectFiles } from './files.ts';
import { loadNsf } from './load.ts';

/** The tables carry no version, and the nomenclature has not changed since the decree that made it. */
const provenance: Provenance = {
  source: 'nsf',
  titre: 'Nomenclature des spécialités de formation (NSF)',
  editeur: 'Ministère de l’Éducation nationale',
  release: 'NSF 1994',
  licence: 'Licence Ouverte 2.0',
  url: 'https://infocentre.pleiade.education.fr/bcn/',
};

const ROLES = {
  categorie: 'importe',
  domaine: 'importe',
  groupe: 'importe',
  libelles: 'utilise',
  specialisees: 'utilise',
} as const satisfies Record<string, Role>;

export const nsf: Source = {
  name: 'nsf',
  mode: 'complet',
  entities: ['specialite'],
  recognise(_file, head) {
    const kind = kindOf(head);
    return kind ? ROLES[kind] : false;
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    return {
      files: Object.values(files),
      provenance: async () => provenance,
      load: (context) => loadNsf(files, context),
    };
  },
};
