import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import type AtAGlance from './AtAGlance.astro';

export const examples: Record<string, ComponentProps<typeof AtAGlance>> = {
  complet: { metier: metier() },
  minimal: { metier: metier({ drapeaux: [], secteurs: [], themes: [] }) },
};
