import type { ComponentProps } from 'astro/types';
import { salaire } from '../Offre/fixtures.ts';
import type Etendue from './Etendue.astro';

const { reperes } = salaire();

export const criteres = ['1.1.1', '1.3.1', '1.4.1', '1.4.11'] as const;

export const examples: Record<string, ComponentProps<typeof Etendue>> = {
  milieu: { reperes, annuel: 28_014, parAn: '28 014 €' },
  // Beyond the ends of the line.
  haut: { reperes, annuel: 120_000, parAn: '120 000 €' },
};
