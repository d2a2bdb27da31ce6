import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeOgr } from '../primitives/codes.ts';
import { Ligne } from '../primitives/text.ts';
import { indicateurTernaire } from '../primitives/transition.ts';

export const Savoir = z.strictObject({
  codeOgr: CodeOgr.meta({
    title: 'Code OGR',
    description: 'Identifiant du savoir. Source : ROME.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Connaissance, technique, certification ou habilitation.',
  }),
  categorie: Ligne.optional().meta({
    title: 'Catégorie',
    description: 'Grande famille de savoirs du ROME.',
  }),
  sousCategorie: Ligne.optional().meta({
    title: 'Sous-catégorie',
    description: 'Famille plus fine, quand le ROME en donne une.',
  }),
  transitionEcologique: indicateurTernaire.meta({
    title: 'Transition écologique',
    description: 'Savoir utile à la transition écologique ; vide si le ROME ne le dit pas.',
  }),
  transitionNumerique: indicateurTernaire.meta({
    title: 'Transition numérique',
    description: 'Savoir du numérique ; vide si le ROME ne le dit pas.',
  }),
});
export type Savoir = z.infer<typeof Savoir>;

export const savoir = defineEntity({
  name: 'savoir',
  singular: 'savoir',
  plural: 'savoirs',
  kind: 'reference',
  key: 'codeOgr',
  title: 'libelle',
  label: { one: 'Savoir', many: 'Savoirs' },
  description: 'Connaissance du ROME.',
  schema: Savoir,
});
