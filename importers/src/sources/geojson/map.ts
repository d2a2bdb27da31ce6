/** Features → records. Pure; what cannot be said to be a territory is told why it is not. */
import { cleanLine } from '../../core/typography.ts';
import { Fault, type Polygones, polygonesOf } from './geometry.ts';
import { CODES, NOMS, RawFeature } from './raw.ts';

export type Niveau = keyof typeof CODES;

/** A territory read from a file, its contour not simplified yet. */
export type Territoire = { niveau: Niveau; code: string; nom: string; polygones: Polygones };

/** The kind of territory that a file holds, by its name: no property says it alike everywhere. */
export function niveauOf(fileName: string): Niveau | undefined {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1).toLowerCase();
  if (name.startsWith('region')) return 'region';
  return /^d[eé]partement/.test(name) ? 'departement' : undefined;
}

function propertyOf(properties: RawFeature['properties'], names: readonly string[]): string {
  const value = names.map((name) => properties?.[name]).find((one) => one !== undefined);
  return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : '';
}

export function territoireOf(raw: unknown, niveau: Niveau): Territoire | Fault {
  const parsed = RawFeature.safeParse(raw);
  if (!parsed.success)
    return new Fault('n’est pas un objet GeoJSON « Feature » de géométrie Polygon ou MultiPolygon');
  const { properties, geometry } = parsed.data;
  const code = propertyOf(properties, CODES[niveau]).toUpperCase().padStart(2, '0');
  const nom = propertyOf(properties, NOMS);
  if (!/[1-9A-B]/.test(code)) return new Fault('n’a pas de code (propriété « code »)');
  if (!nom) return new Fault('n’a pas de nom (propriété « nom »)');
  const polygones = polygonesOf(geometry);
  return polygones instanceof Fault ? polygones : { niveau, code, nom, polygones };
}

export const mapContour = ({ niveau, code, nom }: Territoire, polygones: Polygones) => ({
  identifiant: `${niveau}-${code}`,
  niveau,
  code,
  nom,
  polygones,
});
