import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

export const tableaux: Theme = {
  numero: 5,
  titre: 'Tableaux',
  criteres: [
    juge(
      '5.1',
      'Un tableau complexe a un résumé',
      'Les comparaisons, seuls tableaux à deux axes d’en-têtes, ont une légende qui dit ce que sont lignes et colonnes.',
    ),
    juge('5.2', 'Ce résumé est juste', 'Légendes relues avec les tableaux.'),
    sansObjet(
      '5.3',
      'Un tableau de mise en forme se lit dans l’ordre',
      'Aucun tableau ne sert à la mise en forme.',
    ),
    juge(
      '5.4',
      'Un tableau de données a un titre lié',
      'Chaque tableau écrit par le portail a son <caption>.',
    ),
    juge('5.5', 'Ce titre est juste', 'Titres relus : ils disent le lieu, la période et l’unité.'),
    tenu(
      '5.6',
      'Les en-têtes sont marqués comme tels',
      'axe (td-headers-attr, th-has-data-cells, scope-attr-valid, empty-table-header) sur chaque gabarit et exemple.',
    ),
    juge(
      '5.7',
      'Chaque cellule est liée à ses en-têtes',
      'Colonnes et lignes portent scope ; aucun en-tête ne vaut pour une partie seulement d’une colonne.',
    ),
    sansObjet(
      '5.8',
      'Un tableau de mise en forme n’a pas de balise de données',
      'Aucun tableau ne sert à la mise en forme.',
    ),
  ],
};
