import type { ComponentProps } from 'astro/types';
import type Breadcrumb from './Breadcrumb.astro';

export const criteres = ['1.3.1', '2.4.8'] as const;

export const examples: Record<string, ComponentProps<typeof Breadcrumb>> = {
  metier: {
    filAriane: [
      { titre: 'Accueil', url: '/' },
      { titre: 'Métiers', url: '/metiers/' },
    ],
  },
};
