/** What is read of the JSON files, loose; the XML ones are read element by element (`map-*.ts`). */
import { z } from 'zod';

const texte = z.string().nullish();

/** One row a job and a publication that tells it: the same job comes up to eleven times. */
export const RawIdeoMetier = z.object({
  libelle_metier: texte,
  lien_site_onisepfr: texte,
  code_rome: texte,
  'domainesous-domaine': texte,
});
export type RawIdeoMetier = z.infer<typeof RawIdeoMetier>;

export const RawDomaine = z.object({ domaine_onisep: texte, 'sous-domaine_onisep': texte });
export type RawDomaine = z.infer<typeof RawDomaine>;
