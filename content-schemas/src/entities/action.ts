import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { lieu, suivi } from '../primitives/groupes.ts';
import { AdresseWeb, Identifiant } from '../primitives/identifiants.ts';
import { lien, liens } from '../primitives/lien.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Action = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Source et numéro de l’action dans son fichier.',
  }),
  formation: lien('formation').meta({
    title: 'Formation',
    description: 'Formation à laquelle elle appartient.',
  }),
  modalite: z.enum(['presentiel', 'mixte', 'distance']).optional().meta({
    title: 'Modalité',
    description: 'En présence, mixte ou à distance (LHEO, modalites-enseignement).',
  }),
  rythme: Ligne.optional().meta({
    title: 'Rythme',
    description: 'Temps plein, temps partiel, soir…',
  }),
  publics: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Publics',
    description: 'Publics visés, en clair.',
  }),
  niveauEntreeObligatoire: z.boolean().optional().meta({
    title: 'Niveau d’entrée obligatoire',
    description: 'Le niveau d’entrée est exigé.',
  }),
  alternance: texteLong(3000).optional().meta({
    title: 'Alternance',
    description: 'Modalités d’alternance.',
  }),
  conditions: texteLong(3000).optional().meta({
    title: 'Conditions',
    description: 'Conditions particulières d’entrée.',
  }),
  recrutement: texteLong(3000).optional().meta({
    title: 'Admission',
    description: 'Modalités de recrutement : entretien, tests…',
  }),
  priseEnChargePossible: z.boolean().optional().meta({
    title: 'Prise en charge possible',
    description: 'Les frais peuvent être pris en charge.',
  }),
  entreesSorties: z.enum(['datesFixes', 'permanentes']).optional().meta({
    title: 'Entrées et sorties',
    description: 'À dates fixes ou permanentes.',
  }),
  lieu: Ligne.optional().meta({
    title: 'Lieu',
    description: 'Nom du lieu de formation.',
  }),
  ...lieu,
  accesHandicap: texteLong(3000).optional().meta({
    title: 'Accès et handicap',
    description: 'Accueil des personnes en situation de handicap.',
  }),
  langues: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .default([])
    .meta({
      title: 'Langues',
      description: 'Langues de la formation, code ISO 639-1 en majuscules.',
    }),
  prixTtc: z.number().nonnegative().optional().meta({
    title: 'Prix',
    description: 'Prix total TTC, en euros.',
  }),
  fraisRestants: texteLong(3000).optional().meta({
    title: 'Frais restants',
    description: 'Ce qui reste à payer, en clair.',
  }),
  duree: Ligne.optional().meta({
    title: 'Durée',
    description: 'Durée indicative, en clair.',
  }),
  heuresTotal: z.number().nonnegative().optional().meta({
    title: 'Heures',
    description: 'Nombre d’heures en tout.',
  }),
  heuresCentre: z.number().nonnegative().optional().meta({
    title: 'Heures en centre',
    description: 'Nombre d’heures en centre.',
  }),
  heuresEntreprise: z.number().nonnegative().optional().meta({
    title: 'Heures en entreprise',
    description: 'Nombre d’heures en entreprise.',
  }),
  restauration: Ligne.optional().meta({
    title: 'Restauration',
    description: 'Repas sur place ou à côté.',
  }),
  hebergement: Ligne.optional().meta({
    title: 'Hébergement',
    description: 'Logement possible.',
  }),
  transport: Ligne.optional().meta({
    title: 'Transport',
    description: 'Accès et transports.',
  }),
  url: AdresseWeb.optional().meta({
    title: 'Page de l’action',
    description: 'Adresse donnée par l’organisme.',
  }),
  organismes: liens('organisme').meta({
    title: 'Organismes formateurs',
    description: 'Organismes qui donnent la formation.',
  }),
  financeurs: z.array(z.string().min(1).max(255)).default([]).meta({
    title: 'Financeurs',
    description: 'Financeurs, en clair.',
  }),
  ...suivi,
});
export type Action = z.infer<typeof Action>;

export const action = defineEntity({
  name: 'action',
  singular: 'action',
  plural: 'actions',
  kind: 'reference',
  key: 'identifiant',
  title: 'identifiant',
  label: { one: 'Action de formation', many: 'Actions de formation' },
  description: 'Façon de suivre une formation : lieu, rythme, public, coût.',
  schema: Action,
});
