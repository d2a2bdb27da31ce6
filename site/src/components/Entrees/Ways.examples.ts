import type { ComponentProps } from 'astro/types';
import type { LienEntree } from '../../page-models/types-editorial.ts';
import type Ways from './Ways.astro';

const entrees: LienEntree[] = [
  { cle: 'jeMOriente', titre: 'Je m’oriente', texte: 'Trouver des idées.', url: '/je-m-oriente/' },
  { cle: 'jeRecrute', titre: 'Je recrute', texte: 'Décrire un poste.', url: '/je-recrute/' },
];

export const criteres = ['1.1.1', '2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Ways>> = {
  'avec les dessins': { entrees },
  'en bas de page': { entrees, bref: true },
};
