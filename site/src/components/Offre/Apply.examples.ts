import type { ComponentProps } from 'astro/types';
import type Apply from './Apply.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

const organisme = { titre: 'Centre du fournil', url: '/organismes/centre-du-fournil/' };

export const examples: Record<string, ComponentProps<typeof Apply>> = {
  joignable: {
    organisme,
    contact: { telephone: '05 55 00 00 00', courriel: 'accueil@exemple.invalid' },
    handicap: false,
  },
  parSaPage: { organisme, contact: {}, handicap: true },
};
