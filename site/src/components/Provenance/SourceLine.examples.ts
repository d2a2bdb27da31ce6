import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type SourceLine from './SourceLine.astro';

export const examples: Record<string, ComponentProps<typeof SourceLine>> = {
  sigle: { provenance },
  nomEntier: { provenance: { ...provenance, titre: 'Rédaction du portail' } },
};
