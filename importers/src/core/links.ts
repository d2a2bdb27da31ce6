import { type Entity, type EntityName, entityNamed } from '@portulan/content-schemas';
import { entityFields } from '@portulan/content-schemas/generate/fields';
import { SeenKeys } from './seen-keys.ts';
import { own } from './values.ts';

type Link = { name: string; relation: string };

const linkFields = (entity: Entity): Link[] =>
  entityFields(entity).flatMap(({ name, relation }) => (relation ? [{ name, relation }] : []));

/**
 * Counts the links of a release that point to no record of it, by `type.field`. Only links to types
 * that the source itself holds: the others may well be in the CMS.
 */
export class LinkChecker {
  readonly #links = new Map<string, Link[]>();
  readonly #seen: SeenKeys;
  /** `type.field` → relation → wanted key → times, for keys not seen when they were wanted. */
  readonly #wanted = new Map<string, { relation: string; times: Map<string, number> }>();

  /** `seen`: the keys of the run, where somebody notes them already. */
  constructor(entities: readonly EntityName[], seen = new SeenKeys(entities)) {
    this.#seen = seen;
    const held = new Set<string>(entities);
    for (const name of entities)
      this.#links.set(
        name,
        linkFields(entityNamed(name)).filter(({ relation }) => held.has(relation)),
      );
  }

  /** Of a record, what `add` looks at. */
  linksOf(type: string, record: Record<string, unknown>): Record<string, unknown> {
    const fields = this.#links.get(type) ?? [];
    return Object.fromEntries(fields.map(({ name }) => [name, record[name]]));
  }

  add(type: string, key: string, record: Record<string, unknown>): void {
    this.#seen.claim(type, key, { file: '' });
    for (const { name, relation } of this.#links.get(type) ?? []) {
      const value = record[name] as string | string[] | undefined;
      for (const target of Array.isArray(value) ? value : value ? [value] : [])
        if (!this.#seen.has(relation, target)) this.#want(`${type}.${name}`, relation, target);
    }
  }

  #want(field: string, relation: string, target: string): void {
    const wanted = this.#wanted.get(field) ?? { relation, times: new Map<string, number>() };
    this.#wanted.set(field, wanted);
    const times = wanted.times.get(target);
    wanted.times.set(times ? target : own(target), (times ?? 0) + 1);
  }

  unresolved(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [field, { relation, times }] of this.#wanted) {
      const missing = [...times].filter(([key]) => !this.#seen.has(relation, key));
      if (missing.length > 0) counts[field] = missing.reduce((sum, [, number]) => sum + number, 0);
    }
    return counts;
  }
}
