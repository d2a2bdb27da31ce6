import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeDepartement, CodeRegion } from '../primitives/codes-territoire.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const Departement = z.strictObject({
  code: CodeDepartement.meta({
    title: 'Code',
    description: 'Numéro du département (16, 2A, 974). Source : Insee.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom du département.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  codeRegion: CodeRegion.meta({
    title: 'Code de la région',
    description: 'Code Insee de la région.',
  }),
  region: Ligne.meta({
    title: 'Région',
    description: 'Nom de la région.',
  }),
  academie: Ligne.optional().meta({
    title: 'Académie',
    description: 'Académie dont il dépend.',
  }),
});
export type Departement = z.infer<typeof Departement>;

export const departement = defineEntity({
  name: 'departement',
  singular: 'departement',
  plural: 'departements',
  kind: 'reference',
  key: 'code',
  title: 'nom',
  label: { one: 'Département', many: 'Départements' },
  description: 'Département français.',
  schema: Departement,
});
