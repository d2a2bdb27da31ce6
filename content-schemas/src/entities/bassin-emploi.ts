import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { liens } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const BassinEmploi = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2,6}$/)
    .meta({
      title: 'Code',
      description: 'Code du bassin (7501), région comprise. Source : France Travail.',
    }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom du bassin.',
  }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  departements: liens('departement').meta({
    title: 'Départements',
    description: 'Départements que le bassin touche.',
  }),
});
export type BassinEmploi = z.infer<typeof BassinEmploi>;

export const bassinEmploi = defineEntity({
  name: 'bassinEmploi',
  singular: 'bassin-emploi',
  plural: 'bassins-emploi',
  kind: 'reference',
  key: 'code',
  title: 'nom',
  label: { one: 'Bassin d’emploi', many: 'Bassins d’emploi' },
  description: 'Bassin d’emploi de France Travail.',
  schema: BassinEmploi,
});
