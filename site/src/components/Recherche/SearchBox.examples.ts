import type { ComponentProps } from 'astro/types';
import type SearchBox from './SearchBox.astro';

export const examples: Record<string, ComponentProps<typeof SearchBox>> = {
  accueil: { id: 'q', label: 'Un métier, une envie, un savoir-faire' },
};
