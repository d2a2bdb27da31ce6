import type { ComponentProps } from 'astro/types';
import type Action from './Action.astro';
import { action } from './fixtures.ts';

export const criteres = ['1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Action>> = {
  complete: { titre: '87000 Limoges', action: action() },
  sansDate: {
    titre: 'Proposition 2',
    action: action({ sessions: [], faits: [], textes: [], organismes: [] }),
  },
};
