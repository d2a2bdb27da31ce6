import type { ComponentProps } from 'astro/types';
import type CountedLinks from './CountedLinks.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof CountedLinks>> = {
  departements: { liens: [{ titre: 'Creuse', url: '/territoires/creuse/', nombre: 1_204 }] },
};
