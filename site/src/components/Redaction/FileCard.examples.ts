import type { ComponentProps } from 'astro/types';
import type FileCard from './FileCard.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

const fichier = {
  titre: 'Carnet du fournil',
  url: '/favicon.svg',
  format: 'PDF',
  octets: 1_240_000,
  pages: 12,
  auteur: 'Rédaction Portulan (exemple)',
  licence: 'ccByNcSa' as const,
};

export const examples: Record<string, ComponentProps<typeof FileCard>> = {
  'un PDF, trois conditions': { fichier },
  'un tableau, sans condition': {
    fichier: {
      titre: 'Les chiffres du carnet',
      url: '/favicon.svg',
      format: 'CSV',
      octets: 812,
      auteur: 'Rédaction Portulan (exemple)',
      licence: 'cc0',
    },
  },
};
