import type { z } from 'zod';
import { appellation } from './entities/appellation.ts';
import { article } from './entities/article.ts';
import { centreInteret } from './entities/centre-interet.ts';
import { competence } from './entities/competence.ts';
import { contexteTravail } from './entities/contexte-travail.ts';
import { domaine } from './entities/domaine.ts';
import { guide } from './entities/guide.ts';
import { importRun } from './entities/import-run.ts';
import { metier } from './entities/metier.ts';
import { savoir } from './entities/savoir.ts';
import { secteur } from './entities/secteur.ts';
import { theme } from './entities/theme.ts';
import type { Entity } from './entity.ts';

/** Every entity, in an order in which each comes after those it mostly points to. */
export const registry = [
  domaine,
  theme,
  centreInteret,
  secteur,
  contexteTravail,
  savoir,
  competence,
  metier,
  appellation,
  article,
  guide,
  importRun,
] as const;

type Registered = (typeof registry)[number];
export type EntityName = Registered['name'];

/** Records as importers send them and the export gives them: relations are natural keys. */
export type Records = { [E in Registered as E['name']]: z.infer<E['schema']> };

const byName = new Map<string, Entity>(
  registry.map((entity) => [entity.name, entity as unknown as Entity]),
);

/** The entity of that name; throws on an unknown one. */
export function entityNamed(name: string): Entity {
  const entity = byName.get(name);
  if (!entity) throw new Error(`Unknown entity "${name}". Known: ${[...byName.keys()].join(', ')}`);
  return entity;
}
