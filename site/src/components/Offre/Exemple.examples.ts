import type { ComponentProps } from 'astro/types';
import type Exemple from './Exemple.astro';

export const examples: Record<string, ComponentProps<typeof Exemple>> = {
  seul: {},
};
