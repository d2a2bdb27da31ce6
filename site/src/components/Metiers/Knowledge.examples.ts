import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Knowledge from './Knowledge.astro';

export const examples: Record<string, ComponentProps<typeof Knowledge>> = {
  tous: { savoirs: metier().savoirs },
  // For half of the jobs the source calls no knowledge essential.
  sansPrincipaux: { savoirs: { ...metier().savoirs, principaux: [] } },
};
