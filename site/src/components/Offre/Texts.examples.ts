import type { ComponentProps } from 'astro/types';
import type Texts from './Texts.astro';

export const examples: Record<string, ComponentProps<typeof Texts>> = {
  deux: {
    textes: [
      { titre: 'Admission', paragraphes: ['Entretien.'] },
      { titre: 'Frais qui restent', paragraphes: ['Une tenue.', 'Des chaussures.'] },
    ],
  },
};
