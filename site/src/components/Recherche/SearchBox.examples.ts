import type { ComponentProps } from 'astro/types';
import type SearchBox from './SearchBox.astro';

export const criteres = ['1.3.1', '1.4.11', '3.3.2'] as const;

export const examples: Record<string, ComponentProps<typeof SearchBox>> = {
  accueil: { id: 'q', label: 'Un métier, une envie, un savoir-faire' },
};
