import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Identifiant, Periode } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';

export const Indicateur = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Source, période, territoire, objet et mesure.',
  }),
  mesure: z
    .enum([
      'projetsRecrutement',
      'projetsDifficiles',
      'projetsSaisonniers',
      'salaireMedianAnnuel',
      'salaireMedianHoraire',
      'demandeursEmploi',
      'offresEmploi',
      'tension',
      'metierEnTension',
    ])
    .meta({
      title: 'Mesure',
      description: 'Ce qui est compté.',
    }),
  valeur: z.number().optional().meta({
    title: 'Valeur',
    description:
      'Valeur dans l’unité dite ; absente si elle est secrète ou inconnue, jamais zéro à la place.',
  }),
  secrete: z.boolean().optional().meta({
    title: 'Secrète',
    description: 'Vrai quand la source tait la valeur (secret statistique).',
  }),
  precision: Ligne.optional().meta({
    title: 'Précision',
    description: 'Valeur en mots, quand la source en donne (Favorable).',
  }),
  unite: z
    .enum(['projets', 'eurosParAn', 'eurosParHeure', 'personnes', 'offres', 'indice', 'aucune'])
    .meta({
      title: 'Unité',
      description: 'Unité de la valeur.',
    }),
  periode: Periode.meta({
    title: 'Période',
    description: 'Année (2024) ou mois (2026-03).',
  }),
  echelle: z.enum(['pays', 'region', 'departement', 'bassin']).meta({
    title: 'Échelle',
    description: 'Sorte de territoire.',
  }),
  territoire: z.string().min(1).max(20).meta({
    title: 'Territoire',
    description: 'Code du territoire (FR, 75, 16, 7501).',
  }),
  departement: lien('departement').optional().meta({
    title: 'Département',
    description: 'Quand l’échelle est le département.',
  }),
  bassin: lien('bassinEmploi').optional().meta({
    title: 'Bassin',
    description: 'Quand l’échelle est le bassin d’emploi.',
  }),
  metier: lien('metier').optional().meta({
    title: 'Métier',
    description: 'Métier du ROME dont on parle.',
  }),
  famille: lien('famille').optional().meta({
    title: 'Famille',
    description: 'Famille professionnelle dont on parle.',
  }),
});
export type Indicateur = z.infer<typeof Indicateur>;

export const indicateur = defineEntity({
  name: 'indicateur',
  singular: 'indicateur',
  plural: 'indicateurs',
  kind: 'reference',
  key: 'identifiant',
  title: 'identifiant',
  label: { one: 'Indicateur', many: 'Indicateurs' },
  description: 'Chiffre du marché du travail : valeur, unité, période, territoire.',
  schema: Indicateur,
});
