import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Adresse } from '../primitives/codes-territoire.ts';
import { suivi } from '../primitives/groupes.ts';
import { AdresseWeb, Identifiant } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { texteLong } from '../primitives/text.ts';

export const Session = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Source et numéro de la session dans son fichier.',
  }),
  action: lien('action').meta({
    title: 'Action',
    description: 'Action de formation qui a lieu à ces dates.',
  }),
  debut: z.iso.date().optional().meta({
    title: 'Début',
    description: 'Premier jour, AAAA-MM-JJ ; absent : à toute date.',
  }),
  fin: z.iso.date().optional().meta({
    title: 'Fin',
    description: 'Dernier jour, AAAA-MM-JJ.',
  }),
  etat: z.enum(['ouvert', 'ferme', 'suspendu']).optional().meta({
    title: 'Recrutement',
    description: 'État des inscriptions (LHEO, etat-recrutement).',
  }),
  inscriptionDebut: z.iso.date().optional().meta({
    title: 'Début des inscriptions',
    description: 'Premier jour pour s’inscrire, AAAA-MM-JJ.',
  }),
  inscriptionFin: z.iso.date().optional().meta({
    title: 'Fin des inscriptions',
    description: 'Dernier jour pour s’inscrire, AAAA-MM-JJ.',
  }),
  modalites: texteLong(3000).optional().meta({
    title: 'Comment s’inscrire',
    description: 'Modalités d’inscription.',
  }),
  adresseInscription: Adresse.optional().meta({
    title: 'Adresse d’inscription',
    description: 'Où s’inscrire.',
  }),
  places: z.int().nonnegative().optional().meta({
    title: 'Places',
    description: 'Nombre de places, quand la source le dit.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page de la session',
    description: 'Adresse donnée par l’organisme.',
  }),
  ...suivi,
});
export type Session = z.infer<typeof Session>;

export const session = defineEntity({
  name: 'session',
  singular: 'session',
  plural: 'sessions',
  kind: 'reference',
  key: 'identifiant',
  title: 'identifiant',
  label: { one: 'Session', many: 'Sessions' },
  description: 'Dates d’une action de formation.',
  schema: Session,
});
