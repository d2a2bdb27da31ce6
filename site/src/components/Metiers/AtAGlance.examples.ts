import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type AtAGlance from './AtAGlance.astro';

export const criteres = ['1.1.1', '1.3.1'] as const;

export const examples: Record<string, ComponentProps<typeof AtAGlance>> = {
  complet: { metier: metier() },
  minimal: { metier: metier({ drapeaux: [], secteurs: [], themes: [] }) },
};
