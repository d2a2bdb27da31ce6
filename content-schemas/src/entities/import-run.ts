import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { AdresseHttps, Ligne, texteLong } from '../primitives/text.ts';

/** What happened to the records of one entity during a run; read = accepted + rejected. */
export const CompteEntite = z.strictObject({
  read: z.int().nonnegative(),
  accepted: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  retired: z.int().nonnegative(),
});
export type CompteEntite = z.infer<typeof CompteEntite>;

/** What a source says of itself; shown beside every block that comes from it. */
export const Provenance = z.strictObject({
  source: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(40)
    .meta({ title: 'Source', description: 'Nom court de la source (rome, editorial).' }),
  titre: Ligne.meta({ title: 'Nom de la source', description: 'Nom que le public lit.' }),
  editeur: Ligne.meta({ title: 'Éditeur', description: 'Organisme qui publie la source.' }),
  release: Ligne.meta({
    title: 'Version',
    description: 'Version de la source, telle qu’elle la nomme.',
  }),
  dateRelease: z.iso.date().optional().meta({
    title: 'Date de la version',
    description: 'Date de publication de la version, AAAA-MM-JJ.',
  }),
  licence: Ligne.meta({ title: 'Licence', description: 'Licence de réutilisation.' }),
  url: AdresseHttps.optional().meta({
    title: 'Adresse',
    description: 'Page officielle de la source.',
  }),
});
export type Provenance = z.infer<typeof Provenance>;

/** A group of remarks that refused nothing: one sentence, and how often it applied. */
export const Avertissement = z.strictObject({
  code: z.string(),
  message: z.string(),
  nombre: z.int().positive(),
});
export type Avertissement = z.infer<typeof Avertissement>;

/** What became of the rows of one file; rows = used + rejected. */
export const CompteFichier = z.strictObject({
  rows: z.int().nonnegative(),
  used: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
});
export type CompteFichier = z.infer<typeof CompteFichier>;

/** A folder, a file or an address, as the person gave it: where the same source can be read again. */
export const Origine = texteLong(2_000);

export const ImportRun = z.strictObject({
  identifiant: z
    .uuid()
    .meta({ title: 'Identifiant', description: 'Identifiant unique de l’importation.' }),
  ...Provenance.shape,
  mode: z.enum(['complet', 'partiel']).meta({
    title: 'Mode',
    description: 'Complet : ce qui manque est retiré. Partiel : rien n’est retiré.',
  }),
  empreinte: Ligne.meta({
    title: 'Empreinte',
    description: 'Empreinte SHA-256 des fichiers lus et de la façon de les lire.',
  }),
  etat: z.enum(['enCours', 'applique', 'refuse', 'interrompu']).meta({
    title: 'État',
    description:
      'En cours, appliquée, refusée ou interrompue ; seule une importation appliquée change les données.',
  }),
  debut: z.iso.datetime().meta({ title: 'Début', description: 'Date et heure de début (UTC).' }),
  fin: z.iso
    .datetime()
    .optional()
    .meta({ title: 'Fin', description: 'Date et heure de fin (UTC).' }),
  motif: texteLong()
    .optional()
    .meta({ title: 'Motif', description: 'Pourquoi l’importation a été refusée ou interrompue.' }),
  comptes: z.record(z.string(), CompteEntite).optional().meta({
    title: 'Comptes',
    description: 'Nombre d’enregistrements lus, créés, modifiés, retirés, par type.',
  }),
  nonResolus: z.int().nonnegative().optional().meta({
    title: 'Liens en attente',
    description: 'Nombre de liens vers un enregistrement encore absent.',
  }),
  origine: Origine.optional().meta({
    title: 'Origine',
    description: 'Dossier, fichier ou adresse lus, tels qu’ils ont été donnés.',
  }),
  demande: z.uuid().optional().meta({
    title: 'Demande',
    description: 'Demande de relance dont vient cette importation.',
  }),
  rejets: z.int().nonnegative().optional().meta({
    title: 'Rejets',
    description: 'Nombre de lignes refusées, par l’importeur et par le CMS.',
  }),
  avertissements: z.array(Avertissement).optional().meta({
    title: 'Avertissements',
    description: 'Remarques qui n’ont rien fait refuser, avec leur nombre.',
  }),
  fichiers: z.record(z.string(), CompteFichier).optional().meta({
    title: 'Fichiers',
    description: 'Lignes lues, gardées et refusées, par fichier.',
  }),
});
export type ImportRun = z.infer<typeof ImportRun>;

export const importRun = defineEntity({
  name: 'importRun',
  singular: 'import-run',
  plural: 'import-runs',
  kind: 'technical',
  key: 'identifiant',
  title: 'release',
  label: { one: 'Importation', many: 'Importations' },
  description: 'Passage d’un importeur : source, version, comptes et état.',
  schema: ImportRun,
});
