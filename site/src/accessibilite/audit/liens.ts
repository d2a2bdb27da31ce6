import { juge, type Theme, tenu } from '../critere.ts';

export const liens: Theme = {
  numero: 6,
  titre: 'Liens',
  criteres: [
    juge(
      '6.1',
      'Un lien dit où il mène',
      'Aucun « cliquez ici » : le texte du lien est le nom du métier, de la formation, de la page. Les liens de même nom d’une liste mènent à des lieux que leur ligne distingue. Sur la carte des territoires, un département se lit par son nom, son code et sa valeur ; le tableau qui suit porte les mêmes liens.',
    ),
    tenu('6.2', 'Un lien a un nom', 'axe (link-name) et un test de rendu sur chaque exemple.'),
  ],
};
