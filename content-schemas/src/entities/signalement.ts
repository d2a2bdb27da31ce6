import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { texteLong } from '../primitives/text.ts';

export const Signalement = z.strictObject({
  identifiant: z
    .uuid()
    .meta({ title: 'Identifiant', description: 'Identifiant unique du signalement.' }),
  page: z
    .string()
    .max(255)
    .regex(/^\/[^\s?#]*$/)
    .meta({
      title: 'Page',
      description: 'Adresse de la page sur le portail, depuis la racine : /metiers/boulanger/.',
    }),
  message: texteLong(2_000).meta({
    title: 'Message',
    description:
      'Ce que la personne a écrit ; adresses électroniques et numéros de téléphone en sont retirés.',
  }),
  creeLe: z.iso.datetime().meta({ title: 'Reçu le', description: 'Date et heure (UTC).' }),
  etat: z.enum(['nouveau', 'traite', 'ecarte']).meta({
    title: 'État',
    description: 'Nouveau, traité ou écarté.',
  }),
  note: texteLong(2_000).optional().meta({
    title: 'Note',
    description: 'Ce que la rédaction en a fait, pour elle-même.',
  }),
});
export type Signalement = z.infer<typeof Signalement>;

export const signalement = defineEntity({
  name: 'signalement',
  singular: 'signalement',
  plural: 'signalements',
  kind: 'technical',
  key: 'identifiant',
  title: 'page',
  label: { one: 'Signalement', many: 'Signalements' },
  description: 'Erreur signalée par un visiteur : la page et ses mots, rien de lui.',
  searchedBy: ['etat'],
  followed: ['etat', 'note'],
  schema: Signalement,
});
