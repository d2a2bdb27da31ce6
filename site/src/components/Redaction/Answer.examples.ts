import type { ComponentProps } from 'astro/types';
import type Answer from './Answer.astro';

export const criteres = ['1.3.1', '2.4.4'] as const;

const question = {
  question: 'Faut-il un diplôme\u202f?',
  ancre: 'diplome',
  url: '/questions/diplome/',
  reponseHtml: '<p>Pour s’installer, <strong>oui</strong>.</p>',
  publics: ['Jeunes'],
  date: '2026-02-01',
  sources: [{ titre: 'Service-public', url: 'https://www.service-public.fr/' }],
};

export const examples: Record<string, ComponentProps<typeof Answer>> = {
  'avec sa source': { question },
  'dans la liste, sans source': {
    question: { ...question, publics: [], sources: [] },
    seule: true,
  },
};
