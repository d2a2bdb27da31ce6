import type { ComponentProps } from 'astro/types';
import type Texts from './Texts.astro';

export const criteres = ['1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Texts>> = {
  deux: {
    textes: [
      { titre: 'Admission', paragraphes: ['Entretien.'] },
      {
        titre: 'Vous saurez',
        paragraphes: ['Trois gestes :', '- pétrir', '- façonner', '- cuire'],
      },
      { titre: 'Frais qui restent', paragraphes: ['Une tenue.', 'Des chaussures.'] },
    ],
  },
};
