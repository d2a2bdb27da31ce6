/** The Creative Commons licences that a file may have, and what each asks. */
import type { Licence } from '@portulan/content-schemas';

export type Condition = 'citer' | 'sansCommerce' | 'memeLicence' | 'sansModification' | 'aucune';

type Known = { nom: string; url: string; conditions: Condition[] };

const cc = (code: string, ...conditions: Condition[]): Known => ({
  nom: `CC ${code.toUpperCase()} 4.0`,
  url: `https://creativecommons.org/licenses/${code}/4.0/deed.fr`,
  conditions,
});

export const LICENCES: Record<Licence, Known> = {
  cc0: {
    nom: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr',
    conditions: ['aucune'],
  },
  ccBy: cc('by', 'citer'),
  ccBySa: cc('by-sa', 'citer', 'memeLicence'),
  ccByNc: cc('by-nc', 'citer', 'sansCommerce'),
  ccByNcSa: cc('by-nc-sa', 'citer', 'sansCommerce', 'memeLicence'),
  ccByNd: cc('by-nd', 'citer', 'sansModification'),
  ccByNcNd: cc('by-nc-nd', 'citer', 'sansCommerce', 'sansModification'),
};
