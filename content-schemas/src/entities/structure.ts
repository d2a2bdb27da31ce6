import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { contact, invente, lieu } from '../primitives/groupes.ts';
import { Identifiant } from '../primitives/identifiants.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const Structure = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'UAI du CIO, sinon dérivé du réseau, du code postal et du nom.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom du lieu.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  reseau: z
    .enum(['cio', 'missionLocale', 'capEmploi', 'franceTravail', 'pointInformation', 'autre'])
    .meta({
      title: 'Réseau',
      description: 'Réseau auquel le lieu appartient.',
    }),
  publics: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Publics',
    description: 'Personnes reçues, en clair.',
  }),
  ...lieu,
  ...contact,
  ...invente,
});
export type Structure = z.infer<typeof Structure>;

export const structure = defineEntity({
  name: 'structure',
  singular: 'structure',
  plural: 'structures',
  kind: 'reference',
  key: 'identifiant',
  title: 'nom',
  label: { one: 'Structure d’accueil', many: 'Structures d’accueil' },
  description: 'Lieu où une personne est reçue : CIO, mission locale, Cap emploi…',
  schema: Structure,
});
