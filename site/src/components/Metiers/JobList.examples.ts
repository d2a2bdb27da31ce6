import type { ComponentProps } from 'astro/types';
import { lienMetier } from '../fixtures.ts';
import type JobList from './JobList.astro';

const many = (count: number) =>
  Array.from({ length: count }, (_, rank) =>
    lienMetier({ titre: `Métier ${rank}`, url: `/metiers/metier-${rank}/` }),
  );

export const criteres = ['1.3.1', '1.4.1', '2.1.1', '2.5.8'] as const;

export const examples: Record<string, ComponentProps<typeof JobList>> = {
  courte: { metiers: many(3) },
  // Two hundred lines: the rest is folded.
  longue: { metiers: many(200) },
  sansSignes: { metiers: many(2), signs: false },
};
