import type { ComponentProps } from 'astro/types';
import { lienDomaine } from '../fixtures.ts';
import type Legend from './Legend.astro';

export const criteres = ['1.1.1', '1.4.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof Legend>> = {
  deux: {
    domaines: [
      lienDomaine(),
      lienDomaine({ code: 'J', titre: 'Santé', url: '/domaines/sante/', metiers: 1 }),
    ],
  },
};
