import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeOgr, CodeRome, Riasec } from '../primitives/codes.ts';
import { lien, liens } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, texteLong } from '../primitives/text.ts';
import { indicateurTernaire, TransitionEcologique } from '../primitives/transition.ts';

export const Metier = z.strictObject({
  codeRome: CodeRome.meta({
    title: 'Code ROME',
    description: 'Code officiel du métier, une lettre et quatre chiffres. Source : ROME.',
  }),
  codeOgr: CodeOgr.optional().meta({
    title: 'Code OGR',
    description: 'Identifiant du métier parmi tous les éléments du ROME.',
  }),
  libelle: Ligne.meta({ title: 'Nom', description: 'Nom officiel, au masculin et au féminin.' }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  definition: texteLong()
    .optional()
    .meta({ title: 'Définition', description: 'Ce que fait la personne, une phrase par ligne.' }),
  acces: texteLong().optional().meta({
    title: 'Accès au métier',
    description: 'Diplômes, expérience et conditions demandés, une phrase par ligne.',
  }),
  domaine: lien('domaine').meta({
    title: 'Domaine professionnel',
    description: 'Domaine professionnel du ROME auquel le métier appartient.',
  }),
  metierParent: lien('metier').optional().meta({
    title: 'Métier parent',
    description: 'Fiche ROME dont celle-ci est issue, quand elle en a une autre qu’elle-même.',
  }),
  riasecMajeur: Riasec.optional().meta({
    title: 'Intérêt majeur (RIASEC)',
    description: 'Lettre de Holland dominante.',
  }),
  riasecMineur: Riasec.optional().meta({
    title: 'Intérêt mineur (RIASEC)',
    description: 'Deuxième lettre de Holland, quand le ROME en donne une.',
  }),
  transitionEcologique: TransitionEcologique.optional().meta({
    title: 'Transition écologique',
    description:
      'Place du métier dans la transition écologique : vert, stratégique, blanc (neutre) ou brun.',
  }),
  transitionNumerique: indicateurTernaire.meta({
    title: 'Transition numérique',
    description: 'Métier transformé par le numérique ; vide si le ROME ne le dit pas.',
  }),
  transitionDemographique: indicateurTernaire.meta({
    title: 'Transition démographique',
    description: 'Métier porté par l’évolution de la population ; vide si le ROME ne le dit pas.',
  }),
  reglemente: indicateurTernaire.meta({
    title: 'Métier réglementé',
    description:
      'Exercice soumis à un diplôme ou à une autorisation ; vide si le ROME ne le dit pas.',
  }),
  cadre: indicateurTernaire.meta({
    title: 'Emploi cadre',
    description: 'Emploi de cadre ; vide si le ROME ne le dit pas.',
  }),
  competencesPrincipales: liens('competence').meta({
    title: 'Compétences principales',
    description: 'Compétences au cœur du métier.',
  }),
  competencesEmergentes: liens('competence').meta({
    title: 'Compétences émergentes',
    description: 'Compétences du cœur du métier qui apparaissent.',
  }),
  competencesSecondaires: liens('competence').meta({
    title: 'Autres compétences',
    description: 'Compétences utiles selon l’emploi, hors du cœur du métier.',
  }),
  savoirsPrincipaux: liens('savoir').meta({
    title: 'Savoirs principaux',
    description: 'Connaissances au cœur du métier.',
  }),
  savoirsEmergents: liens('savoir').meta({
    title: 'Savoirs émergents',
    description: 'Connaissances du cœur du métier qui apparaissent.',
  }),
  savoirsSecondaires: liens('savoir').meta({
    title: 'Autres savoirs',
    description: 'Connaissances utiles selon l’emploi, hors du cœur du métier.',
  }),
  contextesTravail: liens('contexteTravail').meta({
    title: 'Contextes de travail',
    description: 'Horaires, lieux, conditions, publics et structures.',
  }),
  mobilites: liens('metier').meta({
    title: 'Métiers proches',
    description: 'Métiers accessibles par mobilité, du plus proche au plus éloigné selon le ROME.',
  }),
  themes: liens('theme').meta({ title: 'Thèmes', description: 'Thèmes transversaux du ROME.' }),
  centreInteretPrincipal: lien('centreInteret').optional().meta({
    title: 'Centre d’intérêt principal',
    description: 'Centre d’intérêt qui décrit le mieux le métier.',
  }),
  centresInteret: liens('centreInteret').meta({
    title: 'Autres centres d’intérêt',
    description: 'Centres d’intérêt auxquels le métier répond aussi.',
  }),
  secteurPrincipal: lien('secteur').optional().meta({
    title: 'Secteur principal',
    description: 'Secteur ou sous-secteur d’activité où le métier s’exerce d’abord.',
  }),
  secteurs: liens('secteur').meta({
    title: 'Autres secteurs',
    description: 'Autres secteurs ou sous-secteurs d’activité du ROME.',
  }),
  secteursNaf: liens('secteur').meta({
    title: 'Secteurs NAF',
    description: 'Divisions de la nomenclature d’activités française où le métier s’exerce.',
  }),
});
export type Metier = z.infer<typeof Metier>;

export const metier = defineEntity({
  name: 'metier',
  singular: 'metier',
  plural: 'metiers',
  kind: 'reference',
  key: 'codeRome',
  title: 'libelle',
  label: { one: 'Métier', many: 'Métiers' },
  description: 'Fiche métier du ROME 4.0.',
  schema: Metier,
});
