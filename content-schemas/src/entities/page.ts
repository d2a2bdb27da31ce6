import { z } from 'zod';
import { Bloc } from '../blocks/zones.ts';
import { defineEntity } from '../entity.ts';
import { ouverture, titrage } from '../primitives/redaction.ts';
import { sources } from '../primitives/source-citee.ts';

export const PageLibre = z.strictObject({
  ...titrage,
  dateMiseAJour: z.iso
    .date()
    .meta({ title: 'Mis à jour le', description: 'Date de la dernière vérification, AAAA-MM-JJ.' }),
  ...ouverture,
  blocs: z
    .array(Bloc)
    .min(1)
    .meta({ title: 'Blocs', description: 'Les parties de la page, de haut en bas.' }),
  sources,
});
export type PageLibre = z.infer<typeof PageLibre>;

export const page = defineEntity({
  name: 'page',
  singular: 'page',
  plural: 'pages',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Page', many: 'Pages' },
  description: 'Page composée de blocs, sur le portail lui-même ou sur un service : /a-propos/….',
  schema: PageLibre,
});
