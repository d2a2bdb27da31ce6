import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { contact, invente, lieu } from '../primitives/groupes.ts';
import { Identifiant, Siret, Uai } from '../primitives/identifiants.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const Organisme = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description:
      'Dérivé du SIRET (siret-…), sinon du numéro d’activité (nda-…), sinon de la source.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom sous lequel l’organisme est connu.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  raisonSociale: Ligne.optional().meta({
    title: 'Raison sociale',
    description: 'Nom légal.',
  }),
  siret: Siret.optional().meta({
    title: 'SIRET',
    description: 'Quatorze chiffres.',
  }),
  numeroActivite: z
    .string()
    .regex(/^[0-9A-Z]{11}$/)
    .optional()
    .meta({
      title: 'Numéro d’activité',
      description: 'Numéro de déclaration d’activité de formation, onze caractères.',
    }),
  uai: Uai.optional().meta({
    title: 'UAI',
    description: 'Identifiant d’établissement scolaire, s’il en est un.',
  }),
  ...lieu,
  ...contact,
  ...invente,
});
export type Organisme = z.infer<typeof Organisme>;

export const organisme = defineEntity({
  name: 'organisme',
  singular: 'organisme',
  plural: 'organismes',
  kind: 'reference',
  key: 'identifiant',
  title: 'nom',
  label: { one: 'Organisme', many: 'Organismes' },
  description: 'Organisme qui propose ou donne des formations.',
  schema: Organisme,
});
