import type { ComponentProps } from 'astro/types';
import type CertificationList from './CertificationList.astro';
import { certification } from './fixtures.ts';

export const criteres = ['1.3.1', '2.1.1', '2.4.4'] as const;

export const examples: Record<string, ComponentProps<typeof CertificationList>> = {
  courte: { certifications: [certification(), certification({ echue: true })] },
  pliee: {
    certifications: Array.from({ length: 20 }, (_, rang) => certification({ code: `RNCP${rang}` })),
  },
};
