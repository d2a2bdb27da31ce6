import { type EntityName, entityNamed, registry } from '@portulan/content-schemas';
import { entityFields } from '@portulan/content-schemas/generate/fields';
import { LinkChecker } from '../core/links.ts';
import { type Coverage, JobCoverage } from './job-coverage.ts';

export type Waiting = { nombre: number; motif: string };

/** How far the sources are joined, all together. */
export type Liens = {
  metiers: number;
  /** Jobs with at least one of each. */
  avec: Coverage;
  /** Links whose target is in no source, by `type.field`. */
  enAttente: Record<string, Waiting>;
  /** Sources that are in the CMS without a kept run here: their records could not be looked at. */
  sansTrace: string[];
};

const number = (value: number) => value.toLocaleString('fr-FR');

function targetOf(field: string): string {
  const [type = '', name] = field.split('.');
  const found = entityFields(entityNamed(type)).find((one) => one.name === name);
  return found?.relation ?? type;
}

function why(target: string, present: number): string {
  const many = entityNamed(target).label.many.toLocaleLowerCase('fr');
  return present === 0
    ? `Aucune source n’a encore apporté de ${many}.`
    : `Ces codes ne sont pas parmi les ${number(present)} ${many} en place : anciens, retirés ou hors du territoire.`;
}

/** Sees the records of every source, in any order. */
export class LinksReport {
  readonly #checker = new LinkChecker(registry.map(({ name }) => name));
  readonly #jobs = new JobCoverage();
  readonly #present = new Map<string, number>();
  readonly #untraced: string[] = [];

  add(type: EntityName, record: Record<string, unknown>): void {
    this.#checker.add(type, String(record[entityNamed(type).key]), record);
    this.#jobs.add(type, record);
    this.#present.set(type, (this.#present.get(type) ?? 0) + 1);
  }

  untraced(source: string): void {
    this.#untraced.push(source);
  }

  result(): Liens {
    const waiting = ([field, nombre]: [string, number]): [string, Waiting] => {
      const target = targetOf(field);
      return [field, { nombre, motif: why(target, this.#present.get(target) ?? 0) }];
    };
    return {
      metiers: this.#jobs.jobs,
      avec: this.#jobs.result(),
      enAttente: Object.fromEntries(Object.entries(this.#checker.unresolved()).map(waiting)),
      sansTrace: this.#untraced,
    };
  }
}
