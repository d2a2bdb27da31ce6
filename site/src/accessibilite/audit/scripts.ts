import { juge, type Theme, tenu } from '../critere.ts';

export const scripts: Theme = {
  numero: 7,
  titre: 'Scripts',
  criteres: [
    tenu(
      '7.1',
      'Ce que fait un script marche avec les aides techniques',
      'Éléments natifs (button, details, popover, input) ; axe (aria-*) sur les pages, menu et filtres ouverts.',
    ),
    tenu(
      '7.2',
      'Ce qui remplace un script est juste',
      'Chaque gabarit est ouvert sans JavaScript par un test ; les commandes qui n’y serviraient à rien n’y sont pas.',
    ),
    tenu(
      '7.3',
      'Tout se fait au clavier et au pointeur',
      'Parcours au clavier seul, de l’accueil au Book métiers imprimé, dans un vrai navigateur.',
    ),
    juge(
      '7.4',
      'Un changement de contexte est annoncé ou voulu',
      'Rien ne change de page ni ne prend le focus sans un bouton ou un lien ; cocher un filtre ne fait que mettre la liste à jour.',
    ),
    juge(
      '7.5',
      'Un message d’état est annoncé',
      'Nombre de résultats, ajout au Book, comparaison, absence de réseau : dans des éléments role="status" présents dès le départ.',
    ),
  ],
};
