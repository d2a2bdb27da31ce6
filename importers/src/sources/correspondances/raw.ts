/** The columns that we read of each table, loose. */
import { slugify } from '@portulan/content-schemas';
import { z } from 'zod';

const texte = z.string();

/** `Intitulé_FAP341` and `intitule_fap_341` are the same column. */
export const bareColumn = (column: string): string => slugify(column).replaceAll('-', '');

export const raw = {
  /** Under `bareColumn`. */
  familles: z.object({
    codefap341: texte,
    intitulefap341: texte,
    codefap228: texte,
    intitulefap228: texte,
    codefap86: texte,
    intitulefap86: texte,
    codefap22: texte,
    intitulefap22: texte,
  }),
  /** Under `bareColumn`, sheet « SUPRA-DEF-FAP-ROME ». */
  c2rpRome: z.object({ fap: texte, rome: texte }),
  /** Sheet « SUPRA-DEF-FAP-PCS ». */
  c2rpPcs: z.object({ fap: texte, pcs: texte }),
  /** Both sheets of the ISCO workbook. */
  isco: z.object({ coderome: texte, codeisco08: texte, libellecodesisco08: texte }),
  metiers: z.object({ code_rome: texte, code_rome_parent: texte }),
} as const;

export type RawFamille = z.infer<(typeof raw)['familles']>;
