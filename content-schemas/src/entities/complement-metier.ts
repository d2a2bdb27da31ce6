import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeRome } from '../primitives/codes.ts';
import { complement } from './complement.ts';

export const ComplementMetier = z.strictObject({
  codeRome: CodeRome.meta({
    title: 'Code ROME',
    description: 'Code ROME du métier à compléter : D1102.',
  }),
  ...complement,
});
export type ComplementMetier = z.infer<typeof ComplementMetier>;

export const complementMetier = defineEntity({
  name: 'complementMetier',
  singular: 'complement-metier',
  plural: 'complements-metiers',
  kind: 'editorial',
  key: 'codeRome',
  title: 'titre',
  label: { one: 'Complément de métier', many: 'Compléments de métiers' },
  description: 'Ce que la région ajoute à un métier ; aucune importation n’y touche.',
  schema: ComplementMetier,
});
