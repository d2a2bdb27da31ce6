import { z } from 'zod';

/** To whom a text or an event speaks. */
export const Public = z.enum([
  'jeune',
  'demandeurEmploi',
  'salarie',
  'parent',
  'professionnel',
  'entreprise',
]);
export type Public = z.infer<typeof Public>;
