import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeOgr, Riasec } from '../primitives/codes.ts';
import { lien } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, texteLong } from '../primitives/text.ts';
import { indicateurTernaire } from '../primitives/transition.ts';

export const Competence = z.strictObject({
  codeOgr: CodeOgr.meta({
    title: 'Code OGR',
    description: 'Identifiant de la compétence. Source : ROME.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Ce que la personne sait faire, commençant par un verbe.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  nature: z.enum(['competence', 'macroCompetence']).meta({
    title: 'Nature',
    description: 'Compétence, ou macro-compétence qui en regroupe plusieurs.',
  }),
  definition: texteLong()
    .optional()
    .meta({ title: 'Définition', description: 'Explication, quand le ROME en donne une.' }),
  categorie: z
    .enum(['savoirFaire', 'savoirEtre'])
    .meta({ title: 'Catégorie', description: 'Savoir-faire ou savoir-être professionnel.' }),
  sousCategorie: z.enum(['technique', 'techniqueExpert', 'transverse']).optional().meta({
    title: 'Sous-catégorie',
    description:
      'Technique, technique de niveau expert, ou utile dans de nombreux métiers (transverse).',
  }),
  macroCompetence: lien('competence')
    .optional()
    .meta({ title: 'Macro-compétence', description: 'Macro-compétence qui regroupe celle-ci.' }),
  codeMacroCompetence: Ligne.optional().meta({
    title: 'Code dans l’arborescence',
    description: 'Place d’une macro-compétence dans l’arborescence du ROME (4A101).',
  }),
  riasecMajeur: Riasec.optional().meta({
    title: 'Intérêt majeur (RIASEC)',
    description: 'Lettre de Holland dominante d’une macro-compétence.',
  }),
  riasecMineur: Riasec.optional().meta({
    title: 'Intérêt mineur (RIASEC)',
    description: 'Deuxième lettre de Holland d’une macro-compétence.',
  }),
  transitionEcologique: indicateurTernaire.meta({
    title: 'Transition écologique',
    description: 'Compétence utile à la transition écologique ; vide si le ROME ne le dit pas.',
  }),
  transitionNumerique: indicateurTernaire.meta({
    title: 'Transition numérique',
    description: 'Compétence du numérique ; vide si le ROME ne le dit pas.',
  }),
  heterogeneite: z.enum(['tresHomogene', 'homogene', 'heterogene']).optional().meta({
    title: 'Homogénéité',
    description: 'Ressemblance des compétences que regroupe une macro-compétence.',
  }),
  origine: Ligne.optional().meta({
    title: 'Origine',
    description: 'Référentiel d’où vient la compétence quand ce n’est pas le ROME (PIX).',
  }),
});
export type Competence = z.infer<typeof Competence>;

export const competence = defineEntity({
  name: 'competence',
  singular: 'competence',
  plural: 'competences',
  kind: 'reference',
  key: 'codeOgr',
  title: 'libelle',
  label: { one: 'Compétence', many: 'Compétences' },
  description: 'Compétence ou macro-compétence du ROME.',
  schema: Competence,
});
