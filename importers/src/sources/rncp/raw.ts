/**
 * The columns read of the CSV kit, loose texts. The XML is read by the names of its elements, in
 * `fiche.ts` and `bloc.ts`: every one of them may be absent.
 */
import { z } from 'zod';

const texte = z.string();

/** `rncp_info`: one certification a row. */
export const RawInfo = z.object({
  coderncp: texte,
  intitulediplome: texte,
  date_fin_validite_enregistrement: texte,
  activeinactive: texte,
  niveaueurope: texte,
  codetypecertif: texte.optional(),
  typecertif: texte.optional(),
  anciennefiche: texte.optional(),
  nouvellefiche: texte.optional(),
  typeenregistrement: texte.optional(),
});
export type RawInfo = z.infer<typeof RawInfo>;

/** `rncp_rome` and `rncp_nsf`: one link a row. */
export const RawRome = z.object({ coderncp: texte, rome: texte });
export const RawNsf = z.object({ coderncp: texte, code: texte });

/** `Kit_apprentissage`: one diploma a row, several for one certification. */
export const RawApprentissage = z.object({
  code_rncp: texte,
  "accès à l'apprentissage de la fiche rncp (oui/non)": texte,
  "date d'échéance de la fiche rncp": texte,
  'fiche active/inactive': texte,
});
export type RawApprentissage = z.infer<typeof RawApprentissage>;
