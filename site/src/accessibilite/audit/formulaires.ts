import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

const SANS_ERREUR =
  'Aucun champ n’est obligatoire ni soumis à un format : une recherche vide mène à la page de recherche.';

export const formulaires: Theme = {
  numero: 11,
  titre: 'Formulaires',
  criteres: [
    tenu(
      '11.1',
      'Un champ a une étiquette',
      'axe (label, select-name) sur chaque gabarit et exemple.',
    ),
    juge(
      '11.2',
      'Cette étiquette est juste',
      'Étiquettes relues : elles disent ce que l’on peut taper.',
    ),
    juge(
      '11.3',
      'Des champs de même rôle ont la même étiquette',
      'La recherche de l’en-tête et celle de la page ne diffèrent que par ce qu’elles proposent de chercher.',
    ),
    juge(
      '11.4',
      'Étiquette et champ sont côte à côte',
      'Étiquette au-dessus du champ, ou juste après la case.',
    ),
    juge(
      '11.5',
      'Les champs de même nature sont regroupés',
      'Chaque groupe de filtres est un <fieldset>.',
    ),
    tenu('11.6', 'Un groupe a une légende', 'axe, et un exemple du composant Recherche/Facet.'),
    juge('11.7', 'Cette légende est juste', 'Légendes relues : ce sont des questions.'),
    sansObjet(
      '11.8',
      'Les choix d’une liste sont regroupés si besoin',
      'Aucune liste n’appelle de groupes.',
    ),
    tenu(
      '11.9',
      'Un bouton dit ce qu’il fait',
      'axe (button-name) et un test de rendu ; noms relus.',
    ),
    sansObjet('11.10', 'Une saisie refusée est expliquée', SANS_ERREUR),
    sansObjet('11.11', 'Une correction est proposée', SANS_ERREUR),
    sansObjet(
      '11.12',
      'Un envoi important peut être revu',
      'Rien n’engage la personne ni n’efface ses données sans retour : un métier retiré du Book se rétablit.',
    ),
    sansObjet(
      '11.13',
      'Un champ personnel aide à se remplir',
      'Aucun champ ne demande de donnée personnelle.',
    ),
  ],
};
