import type { ComponentProps } from 'astro/types';
import type Choix from './Choix.astro';

export const criteres = ['1.3.1', '2.1.1', '3.3.2'] as const;

export const examples: Record<string, ComponentProps<typeof Choix>> = {
  metiers: {
    genre: 'm',
    metiers: [
      { titre: 'Boulanger / Boulangère' },
      { titre: 'Ostréiculteur / Ostréicultrice', slug: 'conchyliculteur-conchylicultrice' },
    ],
  },
  formations: { genre: 'f' },
};
