import type { ComponentProps } from 'astro/types';
import type Video from './Video.astro';

export const criteres = ['1.2.1', '1.2.2', '1.2.3', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Video>> = {
  'déposée ici, sous-titrée': {
    video: {
      titre: 'Une nuit au fournil',
      lecture: {
        url: '/favicon.svg',
        type: 'video/mp4',
        sousTitres: '/favicon.svg',
      },
      duree: '1 min 20',
      transcriptionHtml: '<p>Inès allume le four.</p>',
    },
  },
  'sur un autre site': {
    video: {
      titre: 'Le four, expliqué',
      adresse: 'https://exemple.invalid/four',
      transcriptionHtml: '<p>La chaleur monte par le sol.</p>',
    },
  },
};
