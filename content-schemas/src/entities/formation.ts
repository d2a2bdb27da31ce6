import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { NiveauEuropeen } from '../primitives/codes-formation.ts';
import { invente, suivi } from '../primitives/groupes.ts';
import { AdresseWeb, Identifiant } from '../primitives/identifiants.ts';
import { lien, liens } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, markdown } from '../primitives/text.ts';

export const Formation = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Source et numéro de la formation dans son fichier.',
  }),
  intitule: Ligne.meta({
    title: 'Intitulé',
    description: 'Nom de la formation.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  objectif: markdown().optional().meta({
    title: 'Objectif',
    description: 'Ce que la formation permet de faire, en Markdown.',
  }),
  resultats: markdown().optional().meta({
    title: 'Résultats attendus',
    description: 'Ce que la personne obtient, en Markdown.',
  }),
  contenu: markdown().optional().meta({
    title: 'Contenu',
    description: 'Programme, en Markdown.',
  }),
  certifiante: z.boolean().optional().meta({
    title: 'Certifiante',
    description: 'Mène à une certification.',
  }),
  parcours: z.enum(['collectif', 'individualise', 'modulaire', 'mixte']).optional().meta({
    title: 'Parcours',
    description: 'Organisation du parcours (LHEO, dict-type-parcours).',
  }),
  objectifGeneral: z
    .enum([
      'certification',
      'professionnalisation',
      'preparationQualification',
      'remiseANiveau',
      'remobilisation',
      'perfectionnement',
      'creationEntreprise',
    ])
    .optional()
    .meta({
      title: 'Objectif général',
      description: 'But de la formation (LHEO, dict-AIS).',
    }),
  niveauEntree: NiveauEuropeen.optional().meta({
    title: 'Niveau d’entrée',
    description: 'Niveau européen demandé, 1 à 8 ; absent : aucun.',
  }),
  niveauSortie: NiveauEuropeen.optional().meta({
    title: 'Niveau de sortie',
    description: 'Niveau européen visé, 1 à 8.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page de la formation',
    description: 'Adresse donnée par l’organisme.',
  }),
  organisme: lien('organisme').optional().meta({
    title: 'Organisme responsable',
    description: 'Organisme qui répond de la formation.',
  }),
  certifications: liens('certification').meta({
    title: 'Certifications',
    description: 'Certifications préparées, par code RNCP ou RS.',
  }),
  codesCertifInfo: z
    .array(z.string().regex(/^\d{1,10}$/))
    .default([])
    .meta({
      title: 'Codes CertifInfo',
      description: 'Codes CertifInfo donnés par la source.',
    }),
  metiers: liens('metier').meta({
    title: 'Métiers',
    description: 'Métiers visés, par code ROME.',
  }),
  formacodes: liens('formacode').meta({
    title: 'Formacodes',
    description: 'Domaines, le principal d’abord.',
  }),
  specialites: liens('specialite').meta({
    title: 'Spécialités',
    description: 'Spécialités NSF.',
  }),
  ...suivi,
  ...invente,
});
export type Formation = z.infer<typeof Formation>;

export const formation = defineEntity({
  name: 'formation',
  singular: 'formation',
  plural: 'formations',
  kind: 'reference',
  key: 'identifiant',
  title: 'intitule',
  label: { one: 'Formation', many: 'Formations' },
  description: 'Formation proposée par un organisme, avec ses actions et leurs sessions.',
  schema: Formation,
});
