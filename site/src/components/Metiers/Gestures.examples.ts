import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Gestures from './Gestures.astro';

export const criteres = ['2.1.1', '2.5.8', '4.1.2'] as const;

export const examples: Record<string, ComponentProps<typeof Gestures>> = {
  metier: { metier: metier(), url: '/metiers/ostreiculteur-ostreicultrice/' },
};
