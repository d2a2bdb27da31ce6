import type { ComponentProps } from 'astro/types';
import type Bassins from './Bassins.astro';

export const criteres = ['1.3.1'] as const;

export const examples: Record<string, ComponentProps<typeof Bassins>> = {
  deux: {
    annee: '2024',
    bassins: [
      {
        titre: 'Guéret',
        url: '/territoires/bassin-gueret/',
        projets: '1\u202f240',
        difficiles: '63\u00a0%',
      },
      { titre: 'Aubusson', url: '/territoires/bassin-aubusson/' },
    ],
  },
};
