import type { RoleFile } from './role-file';

/** Answers for what official sources bring, and touches no text. */
export const gestionnaireDonnees: RoleFile = {
  code: 'gestionnaire-donnees',
  name: 'Gestionnaire des données',
  description:
    'Lit les données importées, leurs passages et leurs rejets ; demande et annule les imports.',
  rights: [
    { group: 'reference', actions: ['read'] },
    { group: 'technique', actions: ['read'] },
  ],
  actions: [
    'plugin::ingest.read',
    'plugin::ingest.relancer',
    'plugin::constructions.read',
    'plugin::constructions.ordonner',
  ],
};
