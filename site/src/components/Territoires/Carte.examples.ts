import type { ComponentProps } from 'astro/types';
import type Carte from './Carte.astro';

const zone = (code: string, nom: string, x: number, classe: number, valeur: string) => ({
  code,
  nom,
  url: `/territoires/${nom.toLowerCase()}/`,
  x,
  y: 100,
  forme: `/territoires/carte.svg#d${code}`,
  classe,
  valeur,
  enClair: valeur === '?' ? 'non publié' : `${valeur} projets`,
});

const carte = {
  titre: 'Projets de recrutement en 2024',
  largeur: 718,
  hauteur: 780,
  schematique: true,
  zones: [zone('23', 'Creuse', 632, 0, '?'), zone('87', 'Haute-Vienne', 450, 4, '12 340')],
  legende: [
    { classe: 4, texte: 'le plus\u00a0: de 9 000 à 12 340' },
    { classe: 0, texte: 'non publié' },
  ],
};

export const criteres = ['1.1.1', '1.4.1', '2.1.1', '2.4.4', '2.4.7', '2.5.3'] as const;

export const examples: Record<string, ComponentProps<typeof Carte>> = {
  liens: { carte },
  image: { carte: { ...carte, schematique: false }, liens: false },
};
