import type { ComponentProps } from 'astro/types';
import type Alphabet from './Alphabet.astro';

export const examples: Record<string, ComponentProps<typeof Alphabet>> = {
  courante: {
    lettres: [
      { lettre: 'A', url: '/appellations/a/', nombre: 12 },
      { lettre: 'W', nombre: 0 },
    ],
    courante: 'A',
  },
};
