import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Feuille from './Feuille.astro';

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
