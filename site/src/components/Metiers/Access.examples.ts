import type { ComponentProps } from 'astro/types';
import { lienMetier, metier, provenance } from '../fixtures.ts';
import { certification } from '../Offre/fixtures.ts';
import type Access from './Access.astro';

const rien = metier().seFormer;

export const criteres = ['1.3.1', '2.4.6', '3.1.2'] as const;

export const examples: Record<string, ComponentProps<typeof Access>> = {
  deuxNiveaux: {
    metier: metier({
      seFormer: {
        ...rien,
        niveau: 'CAP ou équivalent',
        certifications: [
          certification(),
          certification({ code: 'RNCP2', niveau: 4, titre: 'BP Boulanger' }),
          certification({ code: 'RNCP3', niveau: 4, titre: 'BP Ancien', echue: true }),
        ],
        diplomes: [{ titre: 'CAP Boulanger', url: '/certifications/cap-boulanger/' }],
        provenances: [provenance],
      },
    }),
  },
  ficheParente: {
    metier: metier({
      seFormer: { ...rien, origine: lienMetier(), certifications: [certification()] },
    }),
  },
  rien: { metier: metier({ acces: [], drapeaux: [] }) },
};
