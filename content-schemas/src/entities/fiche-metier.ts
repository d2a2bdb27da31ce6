import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { AdresseWeb } from '../primitives/identifiants.ts';
import { liens } from '../primitives/lien.ts';
import { Ligne, markdown } from '../primitives/text.ts';

export const FicheMetier = z.strictObject({
  identifiant: z
    .string()
    .regex(/^MET\.\d{1,8}$/)
    .meta({
      title: 'Identifiant',
      description: 'Identifiant Idéo (MET.569). Source : Onisep.',
    }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom du métier, forme contractée de la source.',
  }),
  nomFeminin: Ligne.optional().meta({
    title: 'Nom au féminin',
    description: 'Nom au féminin.',
  }),
  nomMasculin: Ligne.optional().meta({
    title: 'Nom au masculin',
    description: 'Nom au masculin.',
  }),
  synonymes: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Synonymes',
    description: 'Autres noms.',
  }),
  accroche: markdown().optional().meta({
    title: 'Accroche',
    description: 'Le métier en deux phrases, en Markdown.',
  }),
  nature: markdown().optional().meta({
    title: 'Nature du travail',
    description: 'Ce que l’on fait, en Markdown.',
  }),
  conditions: markdown().optional().meta({
    title: 'Conditions de travail',
    description: 'Où et comment, en Markdown.',
  }),
  competences: markdown().optional().meta({
    title: 'Compétences',
    description: 'Ce qu’il faut savoir faire, en Markdown.',
  }),
  vieProfessionnelle: markdown().optional().meta({
    title: 'Vie professionnelle',
    description: 'Salaire, évolution, emploi, en Markdown.',
  }),
  acces: markdown().optional().meta({
    title: 'Accès',
    description: 'Études et accès au métier, en Markdown.',
  }),
  niveauAcces: Ligne.optional().meta({
    title: 'Niveau d’accès',
    description: 'Niveau d’études minimal (Bac + 5).',
  }),
  statuts: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Statuts',
    description: 'Statuts d’emploi.',
  }),
  domaines: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Domaines',
    description: 'Domaines et sous-domaines de l’Onisep.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page',
    description: 'Fiche sur le site de l’Onisep.',
  }),
  metiers: liens('metier').meta({
    title: 'Métiers',
    description: 'Métiers du ROME auxquels elle se rattache.',
  }),
  formations: liens('formationInitiale').meta({
    title: 'Diplômes',
    description: 'Diplômes qui y mènent.',
  }),
  associes: liens('ficheMetier').meta({
    title: 'Métiers associés',
    description: 'Fiches proches.',
  }),
});
export type FicheMetier = z.infer<typeof FicheMetier>;

export const ficheMetier = defineEntity({
  name: 'ficheMetier',
  singular: 'fiche-metier',
  plural: 'fiches-metiers',
  kind: 'reference',
  key: 'identifiant',
  title: 'nom',
  label: { one: 'Fiche métier Onisep', many: 'Fiches métiers Onisep' },
  description: 'Métier raconté par l’Onisep, rattaché au ROME.',
  schema: FicheMetier,
});
