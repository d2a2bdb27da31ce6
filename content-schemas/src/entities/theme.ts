import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeCourt } from '../primitives/codes.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Theme = z.strictObject({
  code: CodeCourt.meta({
    title: 'Code',
    description: 'Code à trois chiffres, zéros compris. Source : ROME.',
  }),
  libelle: Ligne.meta({ title: 'Nom', description: 'Nom officiel du thème.' }),
  definition: texteLong()
    .optional()
    .meta({ title: 'Définition', description: 'Présentation, quand la source en donne une.' }),
});
export type Theme = z.infer<typeof Theme>;

export const theme = defineEntity({
  name: 'theme',
  singular: 'theme',
  plural: 'themes',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Thème', many: 'Thèmes' },
  description: 'Thème transversal du ROME.',
  schema: Theme,
});
