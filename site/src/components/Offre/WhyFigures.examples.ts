import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type WhyFigures from './WhyFigures.astro';

export const criteres = ['1.3.1', '2.1.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof WhyFigures>> = {
  tout: {
    periode: 'mars 2026',
    annee: '2026',
    pays: provenance,
    bassins: provenance,
    salaire: true,
    tension: true,
  },
  bassinsSeuls: { annee: '2026', bassins: provenance, salaire: false, tension: false },
};
