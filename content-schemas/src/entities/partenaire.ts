import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { invente } from '../primitives/groupes.ts';
import { Image } from '../primitives/image.ts';
import { Slug } from '../primitives/slug.ts';
import { AdresseHttps, Ligne, texteLong } from '../primitives/text.ts';

export const Partenaire = z.strictObject({
  slug: Slug.meta({
    title: 'Ancre',
    description: 'Place du partenaire dans la page ; elle ne change plus.',
  }),
  nom: Ligne.max(110).meta({ title: 'Nom', description: 'Nom de l’organisme.' }),
  resume: texteLong(300).meta({
    title: 'Rôle',
    description: 'Ce qu’il apporte au portail ou au public, en une ou deux phrases.',
  }),
  categorie: z.enum(['pilotage', 'financement', 'reseau', 'donnees']).meta({
    title: 'Catégorie',
    description: 'Pilote, finance, accueille le public, ou donne des données.',
  }),
  logo: Image.optional().meta({
    title: 'Logo',
    description: 'Son texte de remplacement est le nom de l’organisme.',
  }),
  site: AdresseHttps.optional().meta({ title: 'Site', description: 'Adresse https de son site.' }),
  ...invente,
});
export type Partenaire = z.infer<typeof Partenaire>;

export const partenaire = defineEntity({
  name: 'partenaire',
  singular: 'partenaire',
  plural: 'partenaires',
  kind: 'editorial',
  key: 'slug',
  title: 'nom',
  label: { one: 'Partenaire', many: 'Partenaires' },
  description: 'Organisme qui fait vivre le portail.',
  schema: Partenaire,
});
