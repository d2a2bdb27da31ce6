import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

export const images: Theme = {
  numero: 1,
  titre: 'Images',
  criteres: [
    tenu(
      '1.1',
      'Une image qui informe a un texte de remplacement',
      'Le schéma d’une image exige son texte ; axe (image-alt, svg-img-alt, role-img-alt) sur chaque gabarit et chaque exemple.',
    ),
    tenu(
      '1.2',
      'Une image de décor est ignorée par les aides techniques',
      'Un test de rendu refuse tout pictogramme sans aria-hidden.',
    ),
    juge(
      '1.3',
      'Le texte de remplacement dit ce que l’image apporte',
      'Textes des illustrations de départ relus un par un : une phrase qui décrit la scène, sans « image de ».',
    ),
    sansObjet('1.4', 'L’image d’un CAPTCHA a un texte qui dit son rôle', 'Aucun CAPTCHA.'),
    sansObjet('1.5', 'Un CAPTCHA a une autre voie', 'Aucun CAPTCHA.'),
    juge(
      '1.6',
      'Une image complexe a une description détaillée',
      'Chaque graphique et chaque carte est suivi du tableau de ses chiffres ; la roue des intérêts, de la liste de ses types.',
    ),
    juge(
      '1.7',
      'La description détaillée est juste',
      'Le tableau et le dessin sont faits des mêmes valeurs, par le même modèle de page.',
    ),
    juge(
      '1.8',
      'Un texte est écrit en texte, pas en image',
      'Le nom du portail, les chiffres et les légendes sont du texte ; les illustrations n’en contiennent pas.',
    ),
    juge(
      '1.9',
      'Une légende est liée à son image',
      'Les images des articles et des guides sont des <figure> avec <figcaption> quand elles ont une légende ou un crédit.',
    ),
  ],
};
