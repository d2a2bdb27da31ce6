import type { ComponentProps } from 'astro/types';
import { metier } from '../fixtures.ts';
import { recrutements, salaire } from '../Offre/fixtures.ts';
import type Essentials from './Essentials.astro';

export const criteres = ['1.1.1', '1.3.1', '1.4.10', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof Essentials>> = {
  complet: {
    metier: metier({
      seFormer: { ...metier().seFormer, niveau: 'CAP ou équivalent' },
      emploi: {
        chiffres: [],
        salaire: salaire(),
        tension: { niveau: 4, texte: 'Favorable' },
        recrutements: [recrutements()],
      },
    }),
  },
  signesSeuls: { metier: metier({ interets: [], centresInteret: [] }) },
  rien: { metier: metier({ interets: [], centresInteret: [], drapeaux: [] }) },
};
