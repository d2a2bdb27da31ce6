import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import { formation } from './fixtures.ts';
import type Training from './Training.astro';

const rien = metier().seFormer;

export const criteres = ['1.3.1', '2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Training>> = {
  parDepartement: {
    seFormer: {
      ...rien,
      formations: [
        formation({ departements: ['Haute-Vienne', 'Creuse'] }),
        formation({ url: '/formations/a-distance/', titre: 'À distance', lieux: [] }),
      ],
      nombreFormations: 140,
      territoires: [
        { titre: 'Creuse', url: '/territoires/creuse/', nombre: 12 },
        { titre: 'Haute-Vienne', url: '/territoires/haute-vienne/', nombre: 30 },
      ],
    },
  },
  rien: { seFormer: rien },
};
