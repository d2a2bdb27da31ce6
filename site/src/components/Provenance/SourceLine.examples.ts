import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type SourceLine from './SourceLine.astro';

export const criteres = ['2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof SourceLine>> = {
  sigle: { provenance },
  nomEntier: { provenance: { ...provenance, titre: 'Rédaction du portail' } },
};
