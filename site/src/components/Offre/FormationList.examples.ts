import type { ComponentProps } from 'astro/types';
import type FormationList from './FormationList.astro';
import { formation } from './fixtures.ts';

export const examples: Record<string, ComponentProps<typeof FormationList>> = {
  courte: { formations: [formation()] },
  pliee: {
    formations: Array.from({ length: 14 }, (_, rang) => formation({ url: `/formations/${rang}/` })),
  },
};
