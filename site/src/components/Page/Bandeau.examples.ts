import type { ComponentProps } from 'astro/types';
import type Bandeau from './Bandeau.astro';

export const criteres = ['1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Bandeau>> = {
  complet: { titre: 'Changer de métier', surTitre: 'Guide', chapeau: 'Pas à pas.' },
  titreSeul: { titre: 'Rechercher' },
};
