import type { ComponentProps } from 'astro/types';
import { lienMetier } from '../fixtures.ts';
import type Hiring from './Hiring.astro';

export const criteres = ['1.3.1', '1.4.10'] as const;

export const examples: Record<string, ComponentProps<typeof Hiring>> = {
  deux: {
    annee: '2024',
    recrutements: [
      {
        famille: 'Boulangers, pâtissiers',
        projets: '74',
        difficiles: '50 %',
        metiers: [lienMetier()],
      },
      { famille: 'Viticulteurs', projets: 'Secret statistique', metiers: [] },
    ],
  },
};
