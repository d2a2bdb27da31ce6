import type { ComponentProps } from 'astro/types';
import type Facet from './Facet.astro';

export const criteres = ['1.3.1', '2.5.8', '3.3.2'] as const;

export const examples: Record<string, ComponentProps<typeof Facet>> = {
  domaines: {
    titre: 'Dans quel domaine\u202f?',
    name: 'domaine',
    choix: [{ value: 'J', filter: 'Santé', titre: 'Santé' }],
  },
};
