import type { ComponentProps } from 'astro/types';
import { carte } from '../fixtures.ts';
import type Card from './Card.astro';

export const examples: Record<string, ComponentProps<typeof Card>> = {
  actualite: { carte: carte() },
  guide: { carte: carte({ kind: 'guide', titre: 'Changer de métier, pas à pas' }), titre: 'h2' },
  large: { carte: carte(), large: true },
  sansImage: { carte: carte({ image: undefined }) },
};
