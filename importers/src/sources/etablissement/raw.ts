import { z } from 'zod';

const texte = z.string();
const autre = z.string().optional();

/** The columns of the « Annuaire de l’éducation » that are read, in its small and complete forms. */
export const raw = z.object({
  uai: texte,
  nom_etablissement: texte,
  type_etablissement: texte,
  statut_public_prive: autre,
  code_commune: autre,
  nom_commune: autre,
  voie_generale: autre,
  voie_technologique: autre,
  voie_professionnelle: autre,
  nombre_d_eleves: autre,
  longitude: autre,
  latitude: autre,
});
export type RawEtablissement = z.infer<typeof raw>;

/** The complete file calls the UAI by its long name. */
export const columnName = (column: string): string =>
  column === 'identifiant_de_l_etablissement' ? 'uai' : column;
