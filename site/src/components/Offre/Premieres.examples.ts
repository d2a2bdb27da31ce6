import type { ComponentProps } from 'astro/types';
import type Premieres from './Premieres.astro';

export const criteres = ['2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof Premieres>> = {
  debut: { montrees: 200, total: 1_234 },
};
