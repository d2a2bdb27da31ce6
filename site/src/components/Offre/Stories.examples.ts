import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Stories from './Stories.astro';

export const criteres = ['2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Stories>> = {
  complet: {
    recits: [
      {
        titre: 'boulanger / boulangère',
        accrocheHtml: '<p>Levé tôt, il nourrit tout un quartier.</p>',
        url: 'https://www.onisep.fr/metier',
        provenance,
      },
    ],
  },
};
