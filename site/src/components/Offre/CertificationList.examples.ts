import type { ComponentProps } from 'astro/types';
import type CertificationList from './CertificationList.astro';
import { certification } from './fixtures.ts';

export const examples: Record<string, ComponentProps<typeof CertificationList>> = {
  courte: { certifications: [certification(), certification({ echue: true })] },
  pliee: {
    certifications: Array.from({ length: 20 }, (_, rang) => certification({ code: `RNCP${rang}` })),
  },
};
