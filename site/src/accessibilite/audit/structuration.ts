import { juge, type Theme, tenu } from '../critere.ts';

export const structuration: Theme = {
  numero: 9,
  titre: 'Structuration',
  criteres: [
    tenu(
      '9.1',
      'Les titres donnent le plan de la page',
      'Un seul titre de niveau 1 et aucun niveau sauté : testé sur chaque gabarit. Les titres des textes des éditeurs sont ramenés sous ceux de la page.',
    ),
    tenu(
      '9.2',
      'Les régions de la page sont marquées',
      'En-tête, navigation, contenu et pied : testés sur chaque gabarit.',
    ),
    tenu(
      '9.3',
      'Une liste est une liste',
      'axe (list, listitem, definition-list, dlitem) ; dans les textes des sources, les lignes qui commencent par un tiret deviennent des listes.',
    ),
    juge(
      '9.4',
      'Une citation est marquée',
      'Les citations des textes éditoriaux sont des <blockquote>.',
    ),
  ],
};
