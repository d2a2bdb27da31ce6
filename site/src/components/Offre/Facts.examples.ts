import type { ComponentProps } from 'astro/types';
import type Facts from './Facts.astro';

export const criteres = ['1.3.1'] as const;

export const examples: Record<string, ComponentProps<typeof Facts>> = {
  deux: {
    faits: [
      { titre: 'Niveau', valeur: 'Niveau 3 (CAP, BEP)' },
      { titre: 'Prix', valeur: '6 400 €' },
    ],
  },
  aucun: { faits: [] },
};
