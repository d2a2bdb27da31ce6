import type { ComponentProps } from 'astro/types';
import type Repere from './Repere.astro';

export const criteres = ['1.1.1'] as const;

export const examples: Record<string, ComponentProps<typeof Repere>> = {
  creuse: {
    repere: {
      largeur: 718,
      hauteur: 780,
      zones: [
        { forme: '/territoires/carte.svg#d23', ici: true },
        { forme: '/territoires/carte.svg#d87', ici: false },
      ],
    },
  },
};
