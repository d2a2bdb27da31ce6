/** GeoJSON (RFC 7946), loose: a feature that is not as it should be is rejected by itself. */
import { z } from 'zod';

export const RawFeature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({
    type: z.enum(['Polygon', 'MultiPolygon']),
    coordinates: z.array(z.unknown()),
  }),
});
export type RawFeature = z.infer<typeof RawFeature>;

/** A collection, or one feature by itself. */
export const RawFile = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  z.looseObject({ type: z.literal('Feature') }),
]);

/** Names under which publications give the code and the name, by kind of territory. */
export const CODES = {
  departement: ['code', 'code_insee', 'INSEE_DEP', 'code_dept', 'dep'],
  region: ['code', 'code_insee', 'INSEE_REG', 'code_reg', 'reg'],
} as const;
export const NOMS = ['nom', 'NOM', 'NOM_DEP', 'NOM_REG', 'libelle', 'name'] as const;
