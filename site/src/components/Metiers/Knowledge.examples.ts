import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Knowledge from './Knowledge.astro';

export const criteres = ['1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Knowledge>> = {
  tous: { savoirs: metier().savoirs },
  // For half of the jobs the source calls no knowledge essential.
  sansPrincipaux: { savoirs: { ...metier().savoirs, principaux: [] } },
};
