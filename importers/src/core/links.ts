import { type Entity, type EntityName, entityNamed } from '@portulan/content-schemas';
import { entityFields } from '@portulan/content-schemas/generate/fields';

type Link = { name: string; relation: string };

const linkFields = (entity: Entity): Link[] =>
  entityFields(entity).flatMap(({ name, relation }) => (relation ? [{ name, relation }] : []));

/**
 * Counts the links of a release that point to no record of it, by `type.field`. Only links to types
 * that the source itself holds: the others may well be in the CMS.
 */
export class LinkChecker {
  readonly #links = new Map<string, Link[]>();
  readonly #keys: Map<string, Set<string>>;
  /** `type.field` → relation → wanted key → times, for keys not seen when they were wanted. */
  readonly #wanted = new Map<string, { relation: string; times: Map<string, number> }>();

  constructor(entities: readonly EntityName[]) {
    this.#keys = new Map(entities.map((name) => [name, new Set<string>()]));
    for (const name of entities)
      this.#links.set(
        name,
        linkFields(entityNamed(name)).filter(({ relation }) => this.#keys.has(relation)),
      );
  }

  add(type: string, key: string, record: Record<string, unknown>): void {
    this.#keys.get(type)?.add(key);
    for (const { name, relation } of this.#links.get(type) ?? []) {
      const known = this.#keys.get(relation);
      const value = record[name] as string | string[] | undefined;
      for (const target of Array.isArray(value) ? value : value ? [value] : [])
        if (!known?.has(target)) this.#want(`${type}.${name}`, relation, target);
    }
  }

  #want(field: string, relation: string, target: string): void {
    const wanted = this.#wanted.get(field) ?? { relation, times: new Map<string, number>() };
    this.#wanted.set(field, wanted);
    wanted.times.set(target, (wanted.times.get(target) ?? 0) + 1);
  }

  unresolved(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [field, { relation, times }] of this.#wanted) {
      const missing = [...times].filter(([key]) => !this.#keys.get(relation)?.has(key));
      if (missing.length > 0) counts[field] = missing.reduce((sum, [, number]) => sum + number, 0);
    }
    return counts;
  }
}
