import type { RoleFile } from './role-file';

/** Answers what visitors leave, and touches no text. */
export const moderateur: RoleFile = {
  code: 'moderateur',
  name: 'Modérateur',
  description: 'Suit les erreurs que les visiteurs signalent, et rien d’autre.',
  rights: [{ group: 'suivi', actions: ['read', 'update'] }],
  actions: [],
};
