import type { ComponentProps } from 'astro/types';
import type Autrement from './Autrement.astro';

export const criteres = ['1.3.1', '2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Autrement>> = {
  'rien trouvé': {
    grandsDomaines: [
      {
        titre: 'Santé',
        url: '/domaines/sante/',
        code: 'J',
        grandDomaine: 'J',
        metiers: 62,
      },
    ],
  },
};
