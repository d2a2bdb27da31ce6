import { z } from 'zod';
import { BlocAccueil } from '../blocks/zones.ts';
import { defineEntity } from '../entity.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Accueil = z.strictObject({
  slug: Slug.meta({
    title: 'Nom',
    description: 'La page « accueil » est celle que le public voit ; les autres attendent.',
  }),
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Titre de la page dans les moteurs de recherche.',
  }),
  resume: texteLong(300).meta({
    title: 'Résumé',
    description: 'Description dans les moteurs de recherche.',
  }),
  blocs: z
    .array(BlocAccueil)
    .min(1)
    .meta({ title: 'Blocs', description: 'Les parties de la page, de haut en bas.' }),
});
export type Accueil = z.infer<typeof Accueil>;

export const accueil = defineEntity({
  name: 'accueil',
  singular: 'accueil',
  plural: 'accueils',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Page d’accueil', many: 'Pages d’accueil' },
  description: 'Page d’accueil du portail, composée de blocs.',
  schema: Accueil,
});
