import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Adresse, Latitude, Longitude } from '../primitives/codes-territoire.ts';
import {
  AdresseWeb,
  Courriel,
  Identifiant,
  Siret,
  Telephone,
  Uai,
} from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
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
  adresse: Adresse.optional().meta({
    title: 'Adresse postale',
    description: 'Lignes, code postal et ville.',
  }),
  commune: lien('commune').optional().meta({
    title: 'Commune',
    description: 'Code Insee de la commune.',
  }),
  latitude: Latitude.optional().meta({
    title: 'Latitude',
    description: 'Degrés nord, WGS 84.',
  }),
  longitude: Longitude.optional().meta({
    title: 'Longitude',
    description: 'Degrés est, WGS 84.',
  }),
  telephone: Telephone.optional().meta({
    title: 'Téléphone',
    description: 'Numéro de l’accueil, jamais celui d’une personne.',
  }),
  courriel: Courriel.optional().meta({
    title: 'Courriel',
    description: 'Boîte de l’accueil, jamais celle d’une personne.',
  }),
  site: AdresseWeb.optional().meta({
    title: 'Site',
    description: 'Adresse du site, telle que la source la donne.',
  }),
  exemple: z.boolean().optional().meta({
    title: 'Exemple',
    description: 'Vrai pour un contenu inventé, montré à titre d’exemple.',
  }),
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
