import { z } from 'zod';
import { suiteDeBlocs } from '../blocks/zones.ts';
import { cmsField } from '../cms-field.ts';
import { defineEntity } from '../entity.ts';
import { Etape } from '../primitives/etape.ts';
import { Image } from '../primitives/image.ts';
import { liens } from '../primitives/lien.ts';
import { Public } from '../primitives/publics.ts';
import { Slug } from '../primitives/slug.ts';
import { sources } from '../primitives/source-citee.ts';
import { Ligne, markdown, texteLong } from '../primitives/text.ts';

export const Guide = z.strictObject({
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse ; elle ne change plus après la publication.',
  }),
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Titre du guide, 110 caractères au plus.',
  }),
  resume: texteLong(300).meta({
    title: 'Résumé',
    description: 'Une ou deux phrases, montrées dans les listes et la recherche.',
  }),
  introduction: markdown()
    .optional()
    .meta({ title: 'Introduction', description: 'Texte avant les étapes, en Markdown.' }),
  etapes: z
    .array(Etape)
    .min(1)
    .register(cmsField, { component: 'guide.etape' })
    .meta({ title: 'Étapes', description: 'Étapes du guide, dans l’ordre.' }),
  blocs: suiteDeBlocs.meta({
    title: 'Blocs',
    description: 'Parties composées, après les étapes, dans l’ordre.',
  }),
  publics: z
    .array(Public)
    .default([])
    .meta({ title: 'Publics', description: 'À qui le guide s’adresse.' }),
  dureeMinutes: z
    .int()
    .positive()
    .optional()
    .meta({ title: 'Durée', description: 'Temps de lecture et de travail, en minutes.' }),
  dateMiseAJour: z.iso
    .date()
    .meta({ title: 'Mis à jour le', description: 'Date de la dernière vérification, AAAA-MM-JJ.' }),
  image: Image.optional().meta({
    title: 'Image',
    description: 'Image d’ouverture, avec son texte de remplacement.',
  }),
  domaines: liens('domaine').meta({
    title: 'Domaines',
    description: 'Domaines que le guide concerne.',
  }),
  metiers: liens('metier').meta({ title: 'Métiers', description: 'Métiers liés au guide.' }),
  sources,
});
export type Guide = z.infer<typeof Guide>;

export const guide = defineEntity({
  name: 'guide',
  singular: 'guide',
  plural: 'guides',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Guide', many: 'Guides' },
  description: 'Guide pratique par étapes.',
  schema: Guide,
});
