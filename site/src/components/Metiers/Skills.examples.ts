import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type Skills from './Skills.astro';

export const examples: Record<string, ComponentProps<typeof Skills>> = {
  toutes: { competences: metier().competences },
  coeurSeul: {
    competences: { ...metier().competences, emergentes: [], savoirEtre: [], autres: [] },
  },
};
