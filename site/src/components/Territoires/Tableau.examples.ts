import type { ComponentProps } from 'astro/types';
import type Tableau from './Tableau.astro';

const creuse = {
  titre: 'Creuse',
  url: '/territoires/creuse/',
  bassins: [],
  formations: 12,
  structures: 3,
};

export const criteres = ['1.3.1', '1.4.1'] as const;

export const examples: Record<string, ComponentProps<typeof Tableau>> = {
  recrutements: { departements: [{ ...creuse, projets: '1\u202f240', difficiles: '63\u00a0%' }] },
  'sans-recrutements': { departements: [creuse] },
};
