import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Appellations from './Appellations.astro';

export const criteres = ['1.3.1', '1.4.10'] as const;

export const examples: Record<string, ComponentProps<typeof Appellations>> = {
  peu: { appellations: metier().appellations },
  beaucoup: {
    appellations: Array.from({ length: 121 }, (_, rank) => ({
      titre: `Nom ${rank}`,
      peuUsitee: rank % 5 === 0,
    })),
  },
};
