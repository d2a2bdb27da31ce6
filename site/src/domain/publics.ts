import type { Public } from '@portulan/content-schemas';

/** Public names of those whom a text or an event speaks to. */
export const PUBLICS: Record<Public, string> = {
  jeune: 'Jeunes',
  demandeurEmploi: 'Personnes en recherche d’emploi',
  salarie: 'Salariés',
  parent: 'Parents',
  professionnel: 'Professionnels de l’accompagnement',
  entreprise: 'Entreprises',
};
