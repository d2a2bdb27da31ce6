import type { ComponentProps } from 'astro/types';
import { provenance } from '../fixtures.ts';
import type Employment from './Employment.astro';
import { recrutements, salaire } from './fixtures.ts';

export const criteres = ['1.1.1', '1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Employment>> = {
  connu: {
    emploi: {
      chiffres: [{ titre: 'Offres d’emploi', valeur: '69 190' }],
      periode: 'mars 2026',
      salaire: salaire(),
      tension: { niveau: 4, texte: 'Favorable' },
      offresPourDix: '7,4',
      listeTension: { ou: 'Nouvelle-Aquitaine', periode: 'mars 2024' },
      provenanceChiffres: provenance,
      recrutements: [
        recrutements({
          annees: [
            { titre: '2025', valeur: 90, texte: '90' },
            { titre: '2026', valeur: 74, texte: 'au moins 74' },
          ],
        }),
      ],
      provenanceRecrutements: provenance,
    },
  },
  salaireSeul: {
    emploi: {
      chiffres: [{ titre: 'Salaire médian, brut par an', valeur: '28 014 €' }],
      periode: 'mars 2026',
      salaire: { annuel: 28_014, parAn: '28 014 €', parMois: 'environ 2 330 €' },
      provenanceChiffres: provenance,
      recrutements: [],
    },
  },
  rien: { emploi: { chiffres: [], recrutements: [] } },
};
