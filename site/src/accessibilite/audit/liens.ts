import { manque, type Theme, tenu } from '../critere.ts';

export const liens: Theme = {
  numero: 6,
  titre: 'Liens',
  criteres: [
    manque(
      '6.1',
      'Un lien dit où il mène',
      'Sur la carte des territoires, le nom lu d’un département ne contient pas tout ce qui y est écrit : qui commande à la voix ne peut pas toujours le dire. Le tableau qui suit la carte porte les mêmes liens.',
    ),
    tenu('6.2', 'Un lien a un nom', 'axe (link-name) et un test de rendu sur chaque exemple.'),
  ],
};
