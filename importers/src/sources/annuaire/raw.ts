import { z } from 'zod';

const texte = z.string();
const autre = z.string().optional();

/** Places of other networks: one row a place. The last four columns are ours, for a list that a region keeps. */
export const raw = z.object({
  nom: texte,
  rue: texte,
  'code postal': texte,
  commune: texte,
  complement: autre,
  'complement 2': autre,
  'bp/cs': autre,
  cedex: autre,
  mail: autre,
  telephone: texte,
  'site web': autre,
  latitude: autre,
  longitude: autre,
  'code commune': autre,
  exemple: autre,
});
export type RawLieu = z.infer<typeof raw>;

export const REQUIRED = ['nom', 'rue', 'code postal', 'commune', 'telephone'];
