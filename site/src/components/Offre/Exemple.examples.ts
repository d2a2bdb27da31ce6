import type { ComponentProps } from 'astro/types';
import type Exemple from './Exemple.astro';

export const criteres = ['1.3.1', '1.4.1'] as const;

export const examples: Record<string, ComponentProps<typeof Exemple>> = {
  seul: {},
};
