import type { ComponentProps } from 'astro/types';
import type Breadcrumb from './Breadcrumb.astro';

export const examples: Record<string, ComponentProps<typeof Breadcrumb>> = {
  metier: {
    filAriane: [
      { titre: 'Accueil', url: '/' },
      { titre: 'Métiers', url: '/metiers/' },
    ],
  },
};
