import type { ComponentProps } from 'astro/types';
import type Autrement from './Autrement.astro';

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
