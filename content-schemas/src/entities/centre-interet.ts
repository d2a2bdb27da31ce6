import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeCourt } from '../primitives/codes.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const CentreInteret = z.strictObject({
  code: CodeCourt.meta({
    title: 'Code',
    description: 'Numéro du centre d’intérêt. Source : ROME.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Envie à laquelle des métiers répondent (« J’ai envie de… »).',
  }),
  definition: texteLong()
    .optional()
    .meta({ title: 'Définition', description: 'Présentation, quand la source en donne une.' }),
});
export type CentreInteret = z.infer<typeof CentreInteret>;

export const centreInteret = defineEntity({
  name: 'centreInteret',
  singular: 'centre-interet',
  plural: 'centres-interet',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Centre d’intérêt', many: 'Centres d’intérêt' },
  description: 'Centre d’intérêt du ROME, écrit comme une envie.',
  schema: CentreInteret,
});
