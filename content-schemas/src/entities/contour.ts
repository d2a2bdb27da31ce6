import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeDepartement } from '../primitives/codes-territoire.ts';
import { Polygone } from '../primitives/contour.ts';
import { Ligne } from '../primitives/text.ts';

export const Contour = z.strictObject({
  identifiant: z
    .string()
    .regex(/^(departement|region)-(\d{2,3}|2[AB])$/)
    .meta({
      title: 'Identifiant',
      description: 'Sorte de territoire et code Insee (departement-23, region-75).',
    }),
  niveau: z.enum(['departement', 'region']).meta({
    title: 'Niveau',
    description: 'Sorte de territoire : un même code peut désigner un département et une région.',
  }),
  code: CodeDepartement.meta({
    title: 'Code',
    description: 'Code Insee du département ou de la région.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom du territoire.',
  }),
  polygones: z.array(Polygone).min(1).max(60).meta({
    title: 'Polygones',
    description:
      'Contour simplifié pour être dessiné, jamais pour mesurer : polygones, anneaux, positions en degrés WGS 84 (longitude, latitude), frontières communes identiques. Source : IGN.',
  }),
});
export type Contour = z.infer<typeof Contour>;

export const contour = defineEntity({
  name: 'contour',
  singular: 'contour',
  plural: 'contours',
  kind: 'reference',
  key: 'identifiant',
  title: 'nom',
  label: { one: 'Contour', many: 'Contours' },
  description: 'Contour d’un département ou d’une région, simplifié pour les cartes.',
  schema: Contour,
});
