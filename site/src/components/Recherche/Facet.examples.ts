import type { ComponentProps } from 'astro/types';
import type Facet from './Facet.astro';

export const examples: Record<string, ComponentProps<typeof Facet>> = {
  domaines: {
    titre: 'Dans quel domaine\u202f?',
    name: 'domaine',
    choix: [{ value: 'J', filter: 'Santé', titre: 'Santé' }],
  },
};
