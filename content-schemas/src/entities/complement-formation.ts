import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Identifiant } from '../primitives/identifiants.ts';
import { complement } from './complement.ts';

export const ComplementFormation = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Identifiant de la formation à compléter, lu dans sa fiche : lheo-07-10.',
  }),
  ...complement,
});
export type ComplementFormation = z.infer<typeof ComplementFormation>;

export const complementFormation = defineEntity({
  name: 'complementFormation',
  singular: 'complement-formation',
  plural: 'complements-formations',
  kind: 'editorial',
  key: 'identifiant',
  title: 'titre',
  label: { one: 'Complément de formation', many: 'Compléments de formations' },
  description: 'Ce que la région ajoute à une formation ; aucune importation n’y touche.',
  schema: ComplementFormation,
});
