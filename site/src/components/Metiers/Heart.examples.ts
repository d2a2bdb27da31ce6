import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Heart from './Heart.astro';

export const criteres = ['2.3.3', '2.5.8', '4.1.2', '4.1.3'] as const;

export const examples: Record<string, ComponentProps<typeof Heart>> = {
  metier: { metier: metier(), url: '/metiers/ostreiculteur-ostreicultrice/' },
};
