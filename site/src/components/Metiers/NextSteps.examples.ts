import type { ComponentProps } from 'astro/types';
import { lienMetier } from '../fixtures.ts';
import type NextSteps from './NextSteps.astro';

const mobilites = [lienMetier()];
const origines = [lienMetier({ titre: 'Marin-pêcheur', url: '/metiers/marin-pecheur/' })];

export const criteres = ['2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof NextSteps>> = {
  deuxSens: { mobilites, origines },
  unSeul: { mobilites, origines: [] },
};
