import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Feuille from './Feuille.astro';

export const criteres = ['1.1.1'] as const;

export const examples: Record<string, ComponentProps<typeof Feuille>> = {
  metier: { url: '/metiers/boulanger-boulangere/', provenances: [provenance, provenance] },
  longue: {
    url: '/formations/titre-professionnel-agent-de-maintenance-des-batiments-en-alternance/',
    provenances: [
      provenance,
      { ...provenance, source: 'bmo', titre: 'Besoins en main-d’œuvre', release: '2026' },
    ],
  },
};
