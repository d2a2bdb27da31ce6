import type { ComponentProps } from 'astro/types';
import type Summary from './Summary.astro';

export const criteres = ['1.3.1', '2.4.1', '2.4.5'] as const;

export const examples: Record<string, ComponentProps<typeof Summary>> = {
  deux: {
    sections: [
      { id: 'missions', titre: 'Ce que l’on y fait' },
      { id: 'acces', titre: 'Comment y accéder' },
    ],
  },
};
