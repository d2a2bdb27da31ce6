import type { ComponentProps } from 'astro/types';
import type Place from './Place.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof Place>> = {
  complet: {
    lieu: {
      nom: 'Centre du fournil',
      lignes: ['12 rue des Meules'],
      ville: '87000 Limoges',
      geo: 'geo:45.83,1.26?q=45.83,1.26',
      commune: '87085',
      territoire: { titre: 'Haute-Vienne', url: '/territoires/haute-vienne/' },
    },
    contact: {
      telephone: '05 55 00 00 00',
      courriel: 'accueil@exemple.invalid',
      site: 'https://www.exemple.invalid/',
    },
  },
  villeSeule: { lieu: { lignes: [], ville: 'Guéret' } },
};
