import type { ComponentProps } from 'astro/types';
import { carte } from '../fixtures.ts';
import type Card from './Card.astro';

export const criteres = ['1.1.1', '2.4.4', '2.4.6', '2.5.8'] as const;

export const examples: Record<string, ComponentProps<typeof Card>> = {
  actualite: { carte: carte() },
  guide: { carte: carte({ kind: 'guide', titre: 'Changer de métier, pas à pas' }), titre: 'h2' },
  large: { carte: carte(), large: true },
  sansImage: { carte: carte({ image: undefined }) },
};
