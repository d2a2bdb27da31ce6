import type { ComponentProps } from 'astro/types';
import type { LienEvenement } from '../../page-models/types-editorial.ts';
import type EventList from './EventList.astro';

const evenement = (fields: Partial<LienEvenement> = {}): LienEvenement => ({
  titre: 'Portes ouvertes du fournil (exemple)',
  url: '/agenda/portes-ouvertes/',
  resume: 'Une matinée pour voir le pain se faire.',
  jour: '2026-12-05',
  quand: 'Samedi 5 décembre 2026, de 9 h 30 à 12 h',
  debut: '2026-12-05T08:30:00Z',
  fin: '2026-12-05T11:00:00Z',
  ou: 'Guéret',
  annule: false,
  exemple: true,
  ...fields,
});

export const criteres = ['1.3.1', '1.4.1', '2.4.4', '3.1.2'] as const;

export const examples: Record<string, ComponentProps<typeof EventList>> = {
  'deux rendez-vous, l’un annulé': {
    evenements: [
      evenement(),
      evenement({
        titre: 'Vos questions sur la VAE',
        url: '/agenda/vae/',
        ou: 'En ligne',
        annule: true,
      }),
    ],
  },
};
