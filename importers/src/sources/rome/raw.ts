/**
 * The columns that we read of each official file, loose: every cell is a text and `optional()` marks
 * the columns that older ROME 4.0 releases lack. Other columns are let through unread.
 */
import { z } from 'zod';

const texte = z.string();
const recent = z.string().optional();

const transitions = {
  transition_num: recent,
  transition_demo: recent,
  emploi_reglemente: recent,
  emploi_cadre: recent,
};

export const raw = {
  grand_domaine: z.object({ code_grand_domaine: texte, libelle_grand_domaine: texte }),
  domaine_professionnel: z.object({
    code_domaine_professionnel: texte,
    libelle_domaine_professionnel: texte,
  }),
  referentiel_code_rome: z.object({
    code_rome: texte,
    code_ogr: texte,
    libelle_rome: texte,
    transition_eco: texte,
    ...transitions,
    code_rome_parent: recent,
  }),
  referentiel_appellation: z.object({
    code_ogr: texte,
    libelle_appellation_long: texte,
    libelle_appellation_court: texte,
    code_rome: texte,
    classification: texte,
    transition_eco: recent,
    ...transitions,
    peu_usite: recent,
  }),
  referentiel_competence: z.object({
    code_ogr: texte,
    nature: texte,
    libelle_competence: texte,
    definition: recent,
    code_ogr_macro_comp: texte,
    code_macro_comp: texte,
    cat_comp: texte,
    sous_cat_comp: texte,
    transition_eco: recent,
    transition_num: recent,
    libelle_heterogeneite: recent,
    libelle_origine: recent,
  }),
  referentiel_savoir: z.object({
    code_ogr_savoir: texte,
    libelle_savoir: texte,
    categorie_savoir: texte,
    sous_categorie_savoir: texte,
    transition_eco: recent,
    transition_num: recent,
  }),
  referentiel_contexte_travail: z.object({
    code_ogr: texte,
    libelle_cont_travail: texte,
    libelle_type_cont_trav: texte,
  }),
  texte: z.object({
    code_rome: texte,
    libelle_type_texte: texte,
    position_phrase: texte,
    libelle_texte: texte,
  }),
  coherence_item: z.object({ code_rome: texte, code_ogr: texte, coeur_metier: texte }),
  liens_rome_referentiels: z.object({
    code_rome: texte,
    code_compo_bloc: texte,
    code_rubrique: texte,
    code_ogr: texte,
  }),
  rubrique_mobilite: z.object({ code_rome: texte, code_rome_cible: texte, numero_ordre: texte }),
  referentiel_code_rome_riasec: z.object({
    code_rome: texte,
    riasec_majeur: texte,
    riasec_mineur: texte,
  }),
  referentiel_macro_competence_riasec: z.object({
    code_ogr: texte,
    riasec_majeur: texte,
    riasec_mineur: texte,
  }),
  themes: z.object({ code_theme: texte, libelle_theme: texte, definition_theme: recent }),
  arborescence_thematique: z.object({ code_theme: texte, code_rome: texte }),
  centre_interet: z.object({
    code_centre_interet: texte,
    libelle_centre_interet: texte,
    definition_centre_interet: recent,
  }),
  arborescence_centre_interet: z.object({
    code_centre_interet: texte,
    code_rome: texte,
    principal: texte,
  }),
  secteur_activite: z.object({
    code_sect_activite: texte,
    libelle_sect_activite: texte,
    definition_sect_activite: recent,
  }),
  sous_secteur_activite: z.object({
    code_ss_sect_activite: texte,
    libelle_ss_sect_activite: texte,
    definition_ss_sect_activite: recent,
    code_sect_activite: texte,
  }),
  arborescence_secteur_activite: z.object({
    code_sect_activite: texte,
    code_ss_sect_activite: texte,
    code_rome: texte,
    principal: texte,
  }),
  secteur_naf: z.object({ code_secteur_naf: texte, libelle_secteur_naf: texte }),
  arborescence_secteur_naf: z.object({ code_secteur_naf: texte, code_rome: texte }),
} as const;

export type RomeTable = keyof typeof raw;
export type Raw<T extends RomeTable> = z.infer<(typeof raw)[T]>;

/** Without one of these there is no release to speak of; the others may be absent, with a warning. */
export const REQUIRED: readonly RomeTable[] = [
  'grand_domaine',
  'domaine_professionnel',
  'referentiel_code_rome',
  'referentiel_appellation',
  'referentiel_competence',
  'referentiel_savoir',
  'referentiel_contexte_travail',
  'texte',
  'coherence_item',
];

/** Official files that only repeat what the others say; they are checked, not read. */
export const REDUNDANT: readonly string[] = [
  'item',
  'cr_gd_dp',
  'cr_gd_dp_appellations',
  'composition_bloc',
  'descriptif_rubrique',
  'type_referentiel',
];
