import type { ComponentProps } from 'astro/types';
import type Comparer from './Comparer.astro';

export const criteres = ['2.1.1', '2.5.3', '4.1.2', '4.1.3'] as const;

export const examples: Record<string, ComponentProps<typeof Comparer>> = {
  metier: {
    url: '/metiers/ostreiculteur-ostreicultrice/',
    titre: 'Ostréiculteur / Ostréicultrice',
  },
  formation: {
    url: '/formations/cap-boulanger-a-gueret/',
    titre: 'CAP Boulanger à Guéret',
  },
};
