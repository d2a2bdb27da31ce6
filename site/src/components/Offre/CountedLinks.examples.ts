import type { ComponentProps } from 'astro/types';
import type CountedLinks from './CountedLinks.astro';

export const examples: Record<string, ComponentProps<typeof CountedLinks>> = {
  departements: { liens: [{ titre: 'Creuse', url: '/territoires/creuse/', nombre: 1_204 }] },
};
