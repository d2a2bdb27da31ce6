import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { coordonnees } from '../primitives/groupes.ts';
import { Uai } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const Etablissement = z.strictObject({
  uai: Uai.meta({
    title: 'UAI',
    description: 'Identifiant de l’établissement. Source : Éducation nationale.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom de l’établissement.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  type: Ligne.optional().meta({
    title: 'Type',
    description: 'Collège, lycée professionnel…, tel que la source le dit.',
  }),
  secteur: z.enum(['public', 'prive']).optional().meta({
    title: 'Secteur',
    description: 'Public ou privé.',
  }),
  commune: lien('commune').optional().meta({
    title: 'Commune',
    description: 'Code Insee de la commune.',
  }),
  voies: z
    .array(z.enum(['generale', 'technologique', 'professionnelle']))
    .default([])
    .meta({
      title: 'Voies',
      description: 'Voies du lycée, quand la source les dit.',
    }),
  effectif: z.int().nonnegative().optional().meta({
    title: 'Effectif',
    description: 'Nombre d’élèves.',
  }),
  ...coordonnees,
});
export type Etablissement = z.infer<typeof Etablissement>;

export const etablissement = defineEntity({
  name: 'etablissement',
  singular: 'etablissement',
  plural: 'etablissements',
  kind: 'reference',
  key: 'uai',
  title: 'nom',
  label: { one: 'Établissement', many: 'Établissements' },
  description: 'École, collège, lycée ou autre lieu de formation initiale.',
  schema: Etablissement,
});
