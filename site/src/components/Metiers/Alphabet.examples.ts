import type { ComponentProps } from 'astro/types';
import type Alphabet from './Alphabet.astro';

export const criteres = ['1.3.1', '2.4.4', '2.5.8'] as const;

export const examples: Record<string, ComponentProps<typeof Alphabet>> = {
  courante: {
    lettres: [
      { lettre: 'A', url: '/appellations/a/', nombre: 12 },
      { lettre: 'W', nombre: 0 },
    ],
    courante: 'A',
  },
};
