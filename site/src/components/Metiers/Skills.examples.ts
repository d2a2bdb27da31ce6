import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Skills from './Skills.astro';

export const criteres = ['1.3.1', '2.1.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Skills>> = {
  toutes: { competences: metier().competences },
  coeurSeul: {
    competences: { ...metier().competences, emergentes: [], savoirEtre: [], autres: [] },
  },
};
