import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

export const obligatoires: Theme = {
  numero: 8,
  titre: 'Éléments obligatoires',
  criteres: [
    tenu('8.1', 'Le type du document est donné', 'Chaque page commence par <!doctype html>.'),
    tenu(
      '8.2',
      'Le code est valide',
      'Imbrications et identifiants : axe (duplicate-id-aria, list, definition-list, nested-interactive) et un test de rendu sur chaque exemple.',
    ),
    tenu(
      '8.3',
      'La langue de la page est donnée',
      'Testée sur chaque gabarit, en français et en anglais.',
    ),
    tenu(
      '8.4',
      'Cette langue est la bonne',
      'Testée sur chaque gabarit, en français et en anglais.',
    ),
    tenu('8.5', 'La page a un titre', 'Testé sur chaque gabarit.'),
    tenu(
      '8.6',
      'Ce titre est juste',
      'Le titre reprend celui de la page ; un test refuse deux pages de même titre.',
    ),
    juge(
      '8.7',
      'Un passage dans une autre langue est marqué',
      'Sur les pages en anglais, ce qui vient des données françaises porte lang="fr" ; les mots anglais des pages françaises portent lang="en". Les noms propres et les mots passés dans l’usage n’en ont pas besoin.',
    ),
    tenu('8.8', 'Ce marquage est le bon', 'axe (valid-lang) et relecture.'),
    juge(
      '8.9',
      'Une balise sert à son sens, pas à son apparence',
      'Les styles sont tous dans des feuilles ; ni <br> pour espacer, ni titre pour grossir.',
    ),
    sansObjet(
      '8.10',
      'Un changement du sens de lecture est marqué',
      'Aucun texte qui se lise de droite à gauche.',
    ),
  ],
};
