import type { ComponentProps } from 'astro/types';
import { lienMetier, provenance } from '../fixtures.ts';
import { certification, formation } from './fixtures.ts';
import type Training from './Training.astro';

export const criteres = ['1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Training>> = {
  complet: {
    seFormer: {
      certifications: [certification()],
      formations: [formation()],
      diplomes: [{ titre: 'CAP Boulanger', url: '/certifications/cap-boulanger/' }],
      provenances: [provenance],
    },
  },
  herite: {
    seFormer: {
      origine: lienMetier(),
      certifications: [certification()],
      formations: [],
      diplomes: [],
      provenances: [provenance],
    },
  },
  rien: { seFormer: { certifications: [], formations: [], diplomes: [], provenances: [] } },
};
