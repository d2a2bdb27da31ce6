import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Block from './Provenance.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof Block>> = {
  complete: { provenance },
  plusieurs: {
    provenance,
    autres: [{ ...provenance, source: 'bmo', titre: 'Besoins en main-d’œuvre' }],
  },
  sansAdresse: { provenance: { ...provenance, url: undefined, dateRelease: undefined } },
};
