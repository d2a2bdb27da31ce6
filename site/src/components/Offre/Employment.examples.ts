import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Employment from './Employment.astro';

export const criteres = ['1.3.1', '1.4.10', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Employment>> = {
  connu: {
    emploi: {
      chiffres: [{ titre: 'Offres d’emploi', valeur: '69 190' }],
      periode: 'mars 2026',
      provenanceChiffres: provenance,
      recrutements: [
        {
          famille: 'Boulangers, pâtissiers',
          annee: '2024',
          total: 'au moins 74',
          bassins: [
            {
              titre: 'Limoges',
              url: '/territoires/bassin-limoges/',
              projets: '74',
              difficiles: '50 %',
            },
            { titre: 'Guéret', projets: 'Secret statistique' },
          ],
        },
      ],
      provenanceRecrutements: provenance,
    },
  },
  rien: { emploi: { chiffres: [], recrutements: [] } },
};
