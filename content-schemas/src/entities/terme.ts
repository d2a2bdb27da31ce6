import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Slug } from '../primitives/slug.ts';
import { sources } from '../primitives/source-citee.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Terme = z.strictObject({
  slug: Slug.meta({
    title: 'Ancre',
    description: 'Fin de l’adresse du terme ; elle ne change plus après la publication.',
  }),
  terme: Ligne.max(110).meta({
    title: 'Terme',
    description: 'Le mot ou l’expression, sans son sigle.',
  }),
  sigle: Ligne.max(20).optional().meta({ title: 'Sigle', description: 'Forme courte : VAE.' }),
  formes: z.array(Ligne.max(110)).default([]).meta({
    title: 'Autres formes',
    description: 'Pluriels et variantes qui mènent à ce terme dans les textes.',
  }),
  definition: texteLong(900).meta({
    title: 'Définition',
    description: 'Deux ou trois phrases simples.',
  }),
  voirAussi: z
    .array(Slug)
    .default([])
    .meta({ title: 'Voir aussi', description: 'Ancres d’autres termes du glossaire.' }),
  sources,
});
export type Terme = z.infer<typeof Terme>;

export const terme = defineEntity({
  name: 'terme',
  singular: 'terme',
  plural: 'termes',
  kind: 'editorial',
  key: 'slug',
  title: 'terme',
  label: { one: 'Terme', many: 'Glossaire' },
  description: 'Terme du glossaire, expliqué simplement.',
  schema: Terme,
});
