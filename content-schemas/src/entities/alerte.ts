import { z } from 'zod';
import { Adresse } from '../blocks/champs.ts';
import { defineEntity } from '../entity.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Alerte = z.strictObject({
  slug: Slug.meta({ title: 'Nom', description: 'Pour la rédaction : fermeture-de-noel.' }),
  titre: Ligne.max(90).meta({ title: 'Titre', description: 'L’essentiel, en une ligne.' }),
  texte: texteLong(300).optional().meta({
    title: 'Texte',
    description: 'Une phrase ou deux : qui est concerné, que faire.',
  }),
  niveau: z.enum(['information', 'attention', 'urgence']).meta({
    title: 'Niveau',
    description: 'Sa couleur et son signe ; « urgence » passe avant les autres.',
  }),
  debut: z.iso.datetime().meta({
    title: 'Début',
    description: 'À partir de quand le bandeau est montré, sur toutes les pages (instant en UTC).',
  }),
  fin: z.iso.datetime().meta({
    title: 'Fin',
    description: 'Jusqu’à quand ; ensuite il disparaît de lui-même (instant en UTC).',
  }),
  lien: Ligne.max(60).optional().meta({
    title: 'Lien',
    description: 'Ses mots : « Voir les lieux ouverts » ; avec une adresse.',
  }),
  adresse: Adresse.optional(),
});
export type Alerte = z.infer<typeof Alerte>;

export const alerte = defineEntity({
  name: 'alerte',
  singular: 'alerte',
  plural: 'alertes',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Alerte', many: 'Alertes' },
  description: 'Bandeau montré en tête de toutes les pages entre deux dates.',
  schema: Alerte,
});
