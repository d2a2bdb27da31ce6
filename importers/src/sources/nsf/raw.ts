/** The columns read of the tables of the Base centrale des nomenclatures, and of their companions. */
import { z } from 'zod';

const texte = z.string();

export const RawCategorie = z.object({ categorie_specialite: texte, libelle_long: texte });
export const RawDomaine = z.object({
  domaine_specialite: texte,
  categorie_specialite: texte,
  libelle_long: texte,
});
export const RawGroupe = z.object({
  groupe_specialite: texte,
  domaine_specialite: texte,
  libelle_long: texte,
  libelle_edition: texte.optional(),
});
/** `nsf_93_editeur_lheo.csv`: the groups again, as the publishers of training offers name them. */
export const RawLibelle = z.object({ code: texte, libelle: texte });
/** `rncp_nsf.csv`: the only table that names the groups with a letter (`315p`), once a certification. */
export const RawSpecialisee = z.object({ coderncp: texte, code: texte, libelle: texte });

export type RawCategorie = z.infer<typeof RawCategorie>;
export type RawDomaine = z.infer<typeof RawDomaine>;
export type RawGroupe = z.infer<typeof RawGroupe>;
