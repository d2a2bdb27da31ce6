import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeOgr } from '../primitives/codes.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';
import { indicateurTernaire, TransitionEcologique } from '../primitives/transition.ts';

export const Appellation = z.strictObject({
  codeOgr: CodeOgr.meta({
    title: 'Code OGR',
    description: 'Identifiant de l’appellation. Source : ROME.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Nom d’usage de l’emploi, au masculin et au féminin.',
  }),
  libelleCourt: Ligne.optional().meta({
    title: 'Nom court',
    description: 'Forme courte, quand elle diffère du nom.',
  }),
  metier: lien('metier').meta({
    title: 'Métier',
    description: 'Fiche métier à laquelle l’appellation appartient.',
  }),
  principale: z.boolean().meta({
    title: 'Appellation principale',
    description: 'Vrai pour l’appellation qui nomme la fiche métier.',
  }),
  peuUsitee: indicateurTernaire.meta({
    title: 'Peu usitée',
    description: 'Appellation rarement employée aujourd’hui.',
  }),
  transitionEcologique: TransitionEcologique.optional().meta({
    title: 'Transition écologique',
    description: 'Place de l’emploi dans la transition écologique.',
  }),
  transitionNumerique: indicateurTernaire.meta({
    title: 'Transition numérique',
    description: 'Emploi transformé par le numérique.',
  }),
  transitionDemographique: indicateurTernaire.meta({
    title: 'Transition démographique',
    description: 'Emploi porté par l’évolution de la population.',
  }),
  reglemente: indicateurTernaire.meta({
    title: 'Emploi réglementé',
    description: 'Exercice soumis à un diplôme ou à une autorisation.',
  }),
  cadre: indicateurTernaire.meta({ title: 'Emploi cadre', description: 'Emploi de cadre.' }),
});
export type Appellation = z.infer<typeof Appellation>;

export const appellation = defineEntity({
  name: 'appellation',
  singular: 'appellation',
  plural: 'appellations',
  kind: 'reference',
  key: 'codeOgr',
  title: 'libelle',
  label: { one: 'Appellation', many: 'Appellations' },
  description: 'Nom d’emploi rattaché à un métier du ROME.',
  schema: Appellation,
});
