import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeCertification, NiveauEuropeen } from '../primitives/codes-formation.ts';
import { AdresseWeb, Siret } from '../primitives/identifiants.ts';
import { liens } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

/** Ways to obtain a certification, from the `SI_JURY_*` flags of the RNCP. */
export const VoieAcces = z.enum([
  'formationInitiale',
  'apprentissage',
  'formationContinue',
  'contratProfessionnalisation',
  'candidatureIndividuelle',
  'vae',
]);
export type VoieAcces = z.infer<typeof VoieAcces>;

export const Certificateur = z.strictObject({
  nom: z.string().min(1).max(400),
  siret: Siret.optional(),
});

export const Partenaire = z.strictObject({
  nom: z.string().min(1).max(400),
  siret: Siret.optional(),
  habilitation: z.enum(['former', 'organiser', 'formerEtOrganiser']).optional(),
});

/** What became of one year's graduates; rates in percent. */
export const Promotion = z.strictObject({
  annee: z.int().min(1900).max(2100),
  certifies: z.int().nonnegative().optional(),
  certifiesVae: z.int().nonnegative().optional(),
  insertion6Mois: z.number().min(0).max(100).optional(),
  insertionMetier2Ans: z.number().min(0).max(100).optional(),
});

export const Certification = z.strictObject({
  code: CodeCertification.meta({
    title: 'Code',
    description:
      'Numéro de fiche avec son préfixe (RNCP34762, RS5719). Source : France Compétences.',
  }),
  repertoire: z.enum(['rncp', 'rs']).meta({
    title: 'Répertoire',
    description: 'Répertoire national ou répertoire spécifique.',
  }),
  intitule: texteLong(1000).meta({
    title: 'Intitulé',
    description: 'Intitulé officiel.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  typeDiplome: Ligne.optional().meta({
    title: 'Type de diplôme',
    description: 'Type en clair (Brevet professionnel).',
  }),
  abrege: Ligne.optional().meta({
    title: 'Abrégé',
    description: 'Abrégé du type (BP, BTS).',
  }),
  niveau: NiveauEuropeen.optional().meta({
    title: 'Niveau',
    description: 'Niveau européen, 1 à 8 (3 : CAP, 4 : bac, 5 : bac + 2).',
  }),
  active: z.boolean().meta({
    title: 'Active',
    description: 'Enregistrement en cours de validité.',
  }),
  dateEffet: z.iso.date().optional().meta({
    title: 'Date d’effet',
    description: 'Début de l’enregistrement, AAAA-MM-JJ.',
  }),
  dateFin: z.iso.date().optional().meta({
    title: 'Fin d’enregistrement',
    description: 'Date d’échéance de l’enregistrement, AAAA-MM-JJ.',
  }),
  dateLimiteDelivrance: z.iso.date().optional().meta({
    title: 'Limite de délivrance',
    description: 'Dernier jour où elle peut être délivrée, AAAA-MM-JJ.',
  }),
  typeEnregistrement: Ligne.optional().meta({
    title: 'Enregistrement',
    description: 'De droit ou sur demande.',
  }),
  objectifs: texteLong(60_000).optional().meta({
    title: 'Objectifs et contexte',
    description: 'Pourquoi cette certification existe.',
  }),
  activites: texteLong(60_000).optional().meta({
    title: 'Activités visées',
    description: 'Ce que fait la personne certifiée.',
  }),
  capacites: texteLong(60_000).optional().meta({
    title: 'Compétences attestées',
    description: 'Ce que la certification prouve.',
  }),
  secteurs: texteLong(60_000).optional().meta({
    title: 'Secteurs d’activité',
    description: 'Où l’on exerce.',
  }),
  emplois: texteLong(60_000).optional().meta({
    title: 'Emplois accessibles',
    description: 'Types d’emplois visés.',
  }),
  prerequis: texteLong(60_000).optional().meta({
    title: 'Prérequis',
    description: 'Ce qu’il faut pour entrer en formation.',
  }),
  reglementation: texteLong(60_000).optional().meta({
    title: 'Réglementation',
    description: 'Textes qui encadrent l’activité.',
  }),
  voiesAcces: z.array(VoieAcces).default([]).meta({
    title: 'Voies d’accès',
    description: 'Façons d’obtenir la certification.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page de présentation',
    description: 'Adresse donnée par le certificateur.',
  }),
  metiers: liens('metier').meta({
    title: 'Métiers',
    description: 'Métiers auxquels elle mène, par code ROME.',
  }),
  specialites: liens('specialite').meta({
    title: 'Spécialités',
    description: 'Spécialités NSF.',
  }),
  formacodes: liens('formacode').meta({
    title: 'Formacodes',
    description: 'Termes du Formacode.',
  }),
  remplace: liens('certification').meta({
    title: 'Remplace',
    description: 'Anciennes certifications que celle-ci remplace.',
  }),
  remplacantes: liens('certification').meta({
    title: 'Remplacée par',
    description: 'Nouvelles certifications qui la remplacent.',
  }),
  certificateurs: z.array(Certificateur).default([]).meta({
    title: 'Certificateurs',
    description: 'Organismes qui la délivrent.',
  }),
  partenaires: z.array(Partenaire).default([]).meta({
    title: 'Partenaires',
    description: 'Organismes habilités à préparer ou à évaluer.',
  }),
  promotions: z.array(Promotion).default([]).meta({
    title: 'Promotions',
    description: 'Diplômés et insertion, par année.',
  }),
});
export type Certification = z.infer<typeof Certification>;

export const certification = defineEntity({
  name: 'certification',
  singular: 'certification',
  plural: 'certifications',
  kind: 'reference',
  key: 'code',
  title: 'intitule',
  successor: 'remplacantes',
  label: { one: 'Certification', many: 'Certifications' },
  description: 'Certification du RNCP ou du répertoire spécifique.',
  schema: Certification,
});
