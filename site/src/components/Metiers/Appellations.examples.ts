import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Appellations from './Appellations.astro';

export const examples: Record<string, ComponentProps<typeof Appellations>> = {
  peu: { appellations: metier().appellations },
  beaucoup: {
    appellations: Array.from({ length: 121 }, (_, rank) => ({
      titre: `Nom ${rank}`,
      peuUsitee: rank % 5 === 0,
    })),
  },
};
