import type { ComponentProps } from 'astro/types';
import { metier, provenance } from '../fixtures.ts';
import type Day from './Day.astro';

export const criteres = ['1.3.1', '2.4.6', '3.1.2'] as const;

export const examples: Record<string, ComponentProps<typeof Day>> = {
  raconte: {
    metier: metier({
      recits: [
        {
          titre: 'ostréiculteur / ostréicultrice',
          accrocheHtml: '<p>Un métier au rythme des marées.</p>',
          natureHtml: '<p><strong>Sur le parc</strong></p><p>Retourner les poches.</p>',
          conditionsHtml: '<p>Dehors, par tous les temps.</p>',
          url: 'https://www.onisep.fr/',
          provenance: { ...provenance, titre: 'Idéo', editeur: 'Onisep' },
        },
      ],
    }),
  },
  sansRecit: { metier: metier() },
  rien: {
    metier: metier({
      contextes: [],
      secteursNaf: [],
      competences: { principales: [], emergentes: [], savoirEtre: [], autres: [] },
    }),
  },
};
