import { z } from 'zod';
import { suiteDeBlocs } from '../blocks/zones.ts';
import { cmsField } from '../cms-field.ts';
import { defineEntity } from '../entity.ts';
import { invente } from '../primitives/groupes.ts';
import { lien } from '../primitives/lien.ts';
import { Public } from '../primitives/publics.ts';
import { ouverture, sujets, titrage } from '../primitives/redaction.ts';
import { AdresseHttps, Ligne, markdown } from '../primitives/text.ts';

const Seance = z.strictObject({
  debut: z.iso.datetime().meta({ title: 'Début', description: 'Instant en UTC.' }),
  fin: z.iso.datetime().optional().meta({ title: 'Fin', description: 'Instant en UTC.' }),
  precision: Ligne.max(110).optional().meta({
    title: 'Précision',
    description: 'Ce que cette séance a de particulier : sa salle, son sujet.',
  }),
  complet: z.boolean().default(false).meta({
    title: 'Complet',
    description: 'Il n’y a plus de place à cette séance.',
  }),
});

export const Evenement = z.strictObject({
  ...titrage,
  corps: markdown().optional().meta({
    title: 'Texte',
    description: 'Programme et conseils, en Markdown, titres à partir du niveau 2.',
  }),
  blocs: suiteDeBlocs,
  debut: z.iso.datetime().meta({
    title: 'Début',
    description: 'Instant en UTC ; le site le montre à l’heure de Paris.',
  }),
  fin: z.iso.datetime().optional().meta({
    title: 'Fin',
    description: 'Instant en UTC ; sans lui, seul le début est montré.',
  }),
  seances: z.array(Seance).register(cmsField, { component: 'evenement.seance' }).default([]).meta({
    title: 'Autres séances',
    description:
      'Quand l’événement se répète : chaque fois après la première, que disent Début et Fin.',
  }),
  format: z
    .enum(['surPlace', 'enLigne', 'lesDeux'])
    .meta({ title: 'Format', description: 'Sur place, en ligne, ou les deux.' }),
  lieu: Ligne.optional().meta({ title: 'Lieu', description: 'Nom de la salle ou du site.' }),
  adresse: Ligne.optional().meta({ title: 'Rue', description: 'Numéro et rue.' }),
  commune: lien('commune').optional().meta({
    title: 'Commune',
    description: 'Commune où cela se passe.',
  }),
  lienEnLigne: AdresseHttps.optional().meta({
    title: 'Lien en ligne',
    description: 'Où suivre l’événement à distance.',
  }),
  organisateur: Ligne.meta({ title: 'Organisateur', description: 'Qui l’organise.' }),
  publics: z
    .array(Public)
    .default([])
    .meta({ title: 'Publics', description: 'À qui l’événement s’adresse.' }),
  capacite: z.int().positive().optional().meta({
    title: 'Places',
    description: 'Nombre de places ; rien quand l’entrée est libre.',
  }),
  complet: z.boolean().default(false).meta({
    title: 'Complet',
    description: 'Il n’y a plus de place ; l’événement reste affiché et le dit.',
  }),
  inscription: AdresseHttps.optional().meta({
    title: 'Inscription',
    description: 'Page où s’inscrire.',
  }),
  annule: z.boolean().default(false).meta({
    title: 'Annulé',
    description: 'L’événement reste affiché, marqué comme annulé.',
  }),
  ...ouverture,
  ...sujets,
  ...invente,
});
export type Evenement = z.infer<typeof Evenement>;

export const evenement = defineEntity({
  name: 'evenement',
  singular: 'evenement',
  plural: 'evenements',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Événement', many: 'Événements' },
  description: 'Événement de l’agenda, sur place ou en ligne.',
  schema: Evenement,
});
