import { z } from 'zod';
import { Bloc } from '../blocks/zones.ts';
import { defineEntity } from '../entity.ts';
import { ouverture, sujets, titrage } from '../primitives/redaction.ts';
import { sources } from '../primitives/source-citee.ts';

export const Dossier = z.strictObject({
  ...titrage,
  datePublication: z.iso
    .date()
    .meta({ title: 'Date', description: 'Date montrée au public, AAAA-MM-JJ.' }),
  ...ouverture,
  blocs: z
    .array(Bloc)
    .min(1)
    .meta({ title: 'Blocs', description: 'Les parties du dossier, dans l’ordre.' }),
  ...sujets,
  sources,
});
export type Dossier = z.infer<typeof Dossier>;

export const dossier = defineEntity({
  name: 'dossier',
  singular: 'dossier',
  plural: 'dossiers',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Dossier', many: 'Dossiers' },
  description: 'Dossier composé de blocs, qui fait le tour d’un sujet.',
  schema: Dossier,
});
