/** What people put around what they look for. */
export const FORMULES = /$^/g;
export const MOTS_CREUX = new Set<string>();
