import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Public } from '../primitives/publics.ts';
import { sujets } from '../primitives/redaction.ts';
import { Slug } from '../primitives/slug.ts';
import { sources } from '../primitives/source-citee.ts';
import { Ligne, markdown } from '../primitives/text.ts';

export const Question = z.strictObject({
  slug: Slug.meta({
    title: 'Ancre',
    description: 'Fin de l’adresse de la question ; elle ne change plus après la publication.',
  }),
  question: Ligne.max(160).meta({
    title: 'Question',
    description: 'Comme une personne la pose, avec son point d’interrogation.',
  }),
  reponse: markdown(4000).meta({
    title: 'Réponse',
    description: 'Courte, la réponse d’abord, en Markdown.',
  }),
  rubrique: z
    .enum(['orientation', 'formation', 'financement', 'emploi', 'droits', 'portail'])
    .meta({ title: 'Rubrique', description: 'Où la ranger dans la page des questions.' }),
  publics: z
    .array(Public)
    .default([])
    .meta({ title: 'Publics', description: 'À qui la réponse s’adresse.' }),
  dateMiseAJour: z.iso
    .date()
    .meta({ title: 'Mis à jour le', description: 'Date de la dernière vérification, AAAA-MM-JJ.' }),
  ...sujets,
  sources,
});
export type Question = z.infer<typeof Question>;

export const question = defineEntity({
  name: 'question',
  singular: 'question',
  plural: 'questions',
  kind: 'editorial',
  key: 'slug',
  title: 'question',
  label: { one: 'Question', many: 'Questions' },
  description: 'Question que l’on pose souvent, et sa réponse.',
  schema: Question,
});
