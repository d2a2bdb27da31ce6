import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Interests from './Interests.astro';

export const criteres = ['1.1.1', '1.4.1'] as const;

export const examples: Record<string, ComponentProps<typeof Interests>> = {
  complet: { interets: metier().interets, centresInteret: metier().centresInteret },
  sansType: { interets: [], centresInteret: ['J’ai le sens du contact'] },
};
