import type { ComponentProps } from 'astro/types';
import type FormationList from './FormationList.astro';
import { formation } from './fixtures.ts';

export const criteres = ['1.3.1', '2.1.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof FormationList>> = {
  courte: { formations: [formation()] },
  pliee: {
    formations: Array.from({ length: 14 }, (_, rang) => formation({ url: `/formations/${rang}/` })),
  },
};
