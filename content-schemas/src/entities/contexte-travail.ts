import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeOgr } from '../primitives/codes.ts';
import { Ligne } from '../primitives/text.ts';

export const ContexteTravail = z.strictObject({
  codeOgr: CodeOgr.meta({
    title: 'Code OGR',
    description: 'Identifiant du contexte de travail. Source : ROME.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Condition, horaire, lieu, public ou structure.',
  }),
  type: Ligne.meta({
    title: 'Type',
    description:
      'Famille de contextes : horaires et durée, lieux et déplacements, conditions et risques, publics, structures, statut.',
  }),
});
export type ContexteTravail = z.infer<typeof ContexteTravail>;

export const contexteTravail = defineEntity({
  name: 'contexteTravail',
  singular: 'contexte-travail',
  plural: 'contextes-travail',
  kind: 'reference',
  key: 'codeOgr',
  title: 'libelle',
  label: { one: 'Contexte de travail', many: 'Contextes de travail' },
  description: 'Contexte dans lequel un métier s’exerce.',
  schema: ContexteTravail,
});
