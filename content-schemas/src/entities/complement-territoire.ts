import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeDepartement } from '../primitives/codes-territoire.ts';
import { complement } from './complement.ts';

export const ComplementTerritoire = z.strictObject({
  code: CodeDepartement.meta({
    title: 'Département',
    description: 'Numéro du département à compléter : 23.',
  }),
  ...complement,
});
export type ComplementTerritoire = z.infer<typeof ComplementTerritoire>;

export const complementTerritoire = defineEntity({
  name: 'complementTerritoire',
  singular: 'complement-territoire',
  plural: 'complements-territoires',
  kind: 'editorial',
  key: 'code',
  title: 'titre',
  label: { one: 'Complément de territoire', many: 'Compléments de territoires' },
  description: 'Ce que la région ajoute à un territoire ; aucune importation n’y touche.',
  schema: ComplementTerritoire,
});
