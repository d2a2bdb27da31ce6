import type { ComponentProps } from 'astro/types';
import type Barres from './Barres.astro';

const lignes = (nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => ({
    titre: `Bassin ${rang + 1}`,
    valeur: 200 - 9 * rang,
    texte: String(200 - 9 * rang),
    note: `${30 + rang} %`,
  }));

export const criteres = ['1.1.1', '1.3.1', '1.4.1', '1.4.11'] as const;

export const examples: Record<string, ComponentProps<typeof Barres>> = {
  avecSecret: {
    legende: 'Projets de recrutement par bassin d’emploi, 2026',
    entetes: ['Bassin d’emploi', 'Projets', 'Jugés difficiles'],
    lignes: [
      {
        titre: 'Saint-Jean-d’Angély et Surgères',
        url: '/territoires/bassin-saint-jean-d-angely/',
        valeur: 74,
        texte: '74',
        note: '50 %',
      },
      { titre: 'Limoges', valeur: 12, texte: '12', note: 'Non publié' },
      { titre: 'Guéret', texte: 'Secret statistique', note: 'Non publié' },
    ],
  },
  annees: {
    legende: 'Projets de recrutement, année après année',
    entetes: ['Année', 'Projets'],
    lignes: [
      { titre: '2025', valeur: 1_450, texte: '1 450' },
      { titre: '2026', valeur: 1_120, texte: 'au moins 1 120' },
    ],
  },
  pliee: {
    legende: 'Projets de recrutement par bassin d’emploi, 2026',
    entetes: ['Bassin d’emploi', 'Projets', 'Jugés difficiles'],
    lignes: lignes(20),
  },
};
