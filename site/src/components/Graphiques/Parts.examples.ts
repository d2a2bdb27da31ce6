import type { ComponentProps } from 'astro/types';
import type Parts from './Parts.astro';

export const criteres = ['1.1.1', '1.3.1', '1.4.1', '1.4.11'] as const;

export const examples: Record<string, ComponentProps<typeof Parts>> = {
  deux: {
    parts: [
      { titre: 'Jugés difficiles', part: 64, texte: '64 %, soit 45 sur 70' },
      { titre: 'Saisonniers', part: 0, texte: '0 %, soit 0 sur 70' },
    ],
  },
  tout: { parts: [{ titre: 'Saisonniers', part: 100, texte: '100 %, soit 12 sur 12' }] },
};
