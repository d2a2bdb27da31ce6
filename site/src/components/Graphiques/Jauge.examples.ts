import type { ComponentProps } from 'astro/types';
import type Jauge from './Jauge.astro';

export const criteres = ['1.1.1', '1.4.1', '1.4.11'] as const;

export const examples: Record<string, ComponentProps<typeof Jauge>> = {
  favorable: { niveau: 4, texte: 'Favorable' },
  tresDefavorable: { niveau: 1, texte: 'Très défavorable' },
  tresFavorable: { niveau: 5, texte: 'Très favorable' },
};
