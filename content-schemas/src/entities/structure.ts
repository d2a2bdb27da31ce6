import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Adresse, Latitude, Longitude } from '../primitives/codes-territoire.ts';
import { AdresseWeb, Courriel, Identifiant, Telephone } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
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
