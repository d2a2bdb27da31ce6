import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

export const navigation: Theme = {
  numero: 12,
  titre: 'Navigation',
  criteres: [
    juge(
      '12.1',
      'Il y a deux façons d’aller à une page',
      'Menu, recherche, listes de A à Z, domaines, territoires.',
    ),
    tenu(
      '12.2',
      'Le menu reste à sa place',
      'L’en-tête est un composant unique, le même sur toutes les pages.',
    ),
    sansObjet(
      '12.3',
      'Le plan du site est juste',
      'Pas de plan du site : la recherche et le menu en tiennent lieu.',
    ),
    sansObjet('12.4', 'Le plan du site est à la même place', 'Pas de plan du site.'),
    tenu('12.5', 'La recherche reste à sa place', 'Dans l’en-tête, le même partout.'),
    tenu(
      '12.6',
      'On peut atteindre ou éviter les grandes zones',
      'Régions marquées et nommées : axe (region, landmark-*) et un test sur chaque gabarit.',
    ),
    tenu(
      '12.7',
      'Un lien mène droit au contenu',
      'Premier lien de chaque page : testé au clavier.',
    ),
    tenu(
      '12.8',
      'L’ordre du clavier suit celui de la page',
      'Aucun tabindex positif : axe (tabindex) ; parcours au clavier testés.',
    ),
    tenu(
      '12.9',
      'Le clavier n’est pris dans aucun piège',
      'Menu, recherche et Book parcourus et quittés au clavier par un test.',
    ),
    sansObjet(
      '12.10',
      'Un raccourci d’une touche peut être coupé',
      'Aucun raccourci d’une seule touche.',
    ),
    sansObjet(
      '12.11',
      'Ce qui apparaît au survol est atteint au clavier',
      'Rien n’apparaît au survol.',
    ),
  ],
};
