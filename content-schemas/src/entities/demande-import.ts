import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Ligne, texteLong } from '../primitives/text.ts';
import { ImportRun, Origine, Provenance } from './import-run.ts';

export const DemandeImport = z.strictObject({
  identifiant: z
    .uuid()
    .meta({ title: 'Identifiant', description: 'Identifiant unique de la demande.' }),
  source: Provenance.shape.source,
  origine: Origine.optional().meta({
    title: 'Origine',
    description: 'Dossier, fichier ou adresse à lire ; celle de la dernière importation.',
  }),
  forcer: z.boolean().meta({
    title: 'Forcer',
    description: 'Lever les refus : trop de rejets, trop de retraits, fichiers déjà en place.',
  }),
  etat: z.enum(['enAttente', 'enCours', 'terminee', 'echouee', 'annulee']).meta({
    title: 'État',
    description: 'En attente, en cours, terminée, échouée ou annulée.',
  }),
  demandePar: z.int().positive().optional().meta({
    title: 'Demandée par',
    description: 'Numéro du compte qui l’a demandée ; jamais son nom.',
  }),
  creeLe: z.iso.datetime().meta({ title: 'Demandée le', description: 'Date et heure (UTC).' }),
  prisLe: z.iso
    .datetime()
    .optional()
    .meta({ title: 'Commencée le', description: 'Date et heure (UTC).' }),
  finLe: z.iso
    .datetime()
    .optional()
    .meta({ title: 'Finie le', description: 'Date et heure (UTC).' }),
  etape: Ligne.optional().meta({ title: 'Étape', description: 'Ce qui se fait en ce moment.' }),
  fait: z.int().nonnegative().optional().meta({
    title: 'Fait',
    description: 'Avancement de l’étape, dans la même unité que le total.',
  }),
  total: z.int().nonnegative().optional().meta({
    title: 'Total',
    description: 'Taille de l’étape ; absent quand elle est inconnue.',
  }),
  message: texteLong(2_000).optional().meta({
    title: 'Message',
    description: 'Comment elle s’est terminée, en une phrase.',
  }),
  run: ImportRun.shape.identifiant.optional().meta({
    title: 'Importation',
    description: 'Identifiant de l’importation qu’elle a donnée.',
  }),
});
export type DemandeImport = z.infer<typeof DemandeImport>;

export const demandeImport = defineEntity({
  name: 'demandeImport',
  singular: 'demande-import',
  plural: 'demandes-import',
  kind: 'technical',
  key: 'identifiant',
  title: 'source',
  label: { one: 'Demande d’importation', many: 'Demandes d’importation' },
  description: 'Importation demandée depuis l’administration, et son avancement.',
  searchedBy: ['etat'],
  schema: DemandeImport,
});
