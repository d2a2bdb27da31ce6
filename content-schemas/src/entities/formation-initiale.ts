import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { NiveauEuropeen } from '../primitives/codes-formation.ts';
import { AdresseWeb } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne, markdown } from '../primitives/text.ts';

export const FormationInitiale = z.strictObject({
  identifiant: z
    .string()
    .regex(/^FOR\.\d{1,8}$/)
    .meta({
      title: 'Identifiant',
      description: 'Identifiant Idéo (FOR.1000). Source : Onisep.',
    }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Nom complet du diplôme.',
  }),
  sigle: Ligne.optional().meta({
    title: 'Sigle',
    description: 'Sigle du diplôme.',
  }),
  type: Ligne.optional().meta({
    title: 'Type',
    description: 'Type de diplôme.',
  }),
  duree: Ligne.optional().meta({
    title: 'Durée',
    description: 'Durée des études.',
  }),
  niveau: NiveauEuropeen.optional().meta({
    title: 'Niveau',
    description: 'Niveau européen, 1 à 8.',
  }),
  niveauEtudes: Ligne.optional().meta({
    title: 'Niveau d’études',
    description: 'Niveau d’études à la sortie (Bac + 2).',
  }),
  codeScolarite: z.string().min(1).max(20).optional().meta({
    title: 'Code scolarité',
    description: 'Code du ministère.',
  }),
  descriptif: markdown().optional().meta({
    title: 'Présentation',
    description: 'Ce que l’on y apprend, en Markdown.',
  }),
  acces: markdown().optional().meta({
    title: 'Accès',
    description: 'Comment y entrer, en Markdown.',
  }),
  poursuites: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Poursuites d’études',
    description: 'Diplômes qui peuvent suivre.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page',
    description: 'Adresse de la fiche officielle.',
  }),
  certification: lien('certification').optional().meta({
    title: 'Certification',
    description: 'Fiche RNCP citée par l’Onisep.',
  }),
  specialite: lien('specialite').optional().meta({
    title: 'Spécialité',
    description: 'Groupe de la nomenclature NSF.',
  }),
});
export type FormationInitiale = z.infer<typeof FormationInitiale>;

export const formationInitiale = defineEntity({
  name: 'formationInitiale',
  singular: 'formation-initiale',
  plural: 'formations-initiales',
  kind: 'reference',
  key: 'identifiant',
  title: 'libelle',
  label: { one: 'Diplôme de formation initiale', many: 'Diplômes de formation initiale' },
  description: 'Diplôme décrit par l’Onisep pour les élèves et les étudiants.',
  schema: FormationInitiale,
});
