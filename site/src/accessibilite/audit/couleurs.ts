import { juge, type Theme, tenu } from '../critere.ts';

export const couleurs: Theme = {
  numero: 3,
  titre: 'Couleurs',
  criteres: [
    juge(
      '3.1',
      'La couleur ne dit rien toute seule',
      'Chaque grand domaine a un pictogramme et son nom ; la page courante du menu a un trait et aria-current ; regardé en niveaux de gris et en couleurs forcées.',
    ),
    tenu(
      '3.2',
      'Le texte se détache du fond',
      'Chaque paire de couleurs est calculée par un test (4,5 au moins), et axe (color-contrast) passe sur les pages en clair, en sombre et à l’impression.',
    ),
    tenu(
      '3.3',
      'Les commandes et les dessins utiles se détachent',
      'Bords des champs et contour du focus calculés par un test (3 au moins).',
    ),
  ],
};
