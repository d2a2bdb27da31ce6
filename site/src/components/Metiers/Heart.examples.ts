import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Heart from './Heart.astro';

export const examples: Record<string, ComponentProps<typeof Heart>> = {
  metier: { metier: metier(), url: '/metiers/ostreiculteur-ostreicultrice/' },
};
