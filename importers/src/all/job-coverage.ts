/** Types whose presence beside a job the report tells. */
export type Coverage = { certification: number; formation: number; indicateur: number };

type Fields = Record<string, unknown>;

const list = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];

/** Jobs by the code of what leads to them. */
class Bridge {
  readonly #jobs = new Map<string, string[]>();

  add(code: string, jobs: readonly string[]): void {
    if (jobs.length > 0) this.#jobs.set(code, [...(this.#jobs.get(code) ?? []), ...jobs]);
  }

  jobsOf = (codes: Iterable<string>): string[] =>
    [...codes].flatMap((code) => this.#jobs.get(code) ?? []);

  all = (): string[] => [...this.#jobs.values()].flat();
}

/**
 * Which jobs have at least one certification, one training, one figure: directly, by the
 * certification that a training prepares, or by the family that a figure is about. Records may come
 * in any order.
 */
export class JobCoverage {
  readonly #jobs = new Set<string>();
  readonly #certifications = new Bridge();
  readonly #families = new Bridge();
  readonly #trained = { jobs: new Set<string>(), certifications: new Set<string>() };
  readonly #measured = { jobs: new Set<string>(), families: new Set<string>() };

  add(type: string, record: Fields): void {
    if (type === 'metier') this.#jobs.add(String(record.codeRome));
    if (type === 'certification')
      this.#certifications.add(String(record.code), list(record.metiers));
    if (type === 'correspondance')
      for (const family of list(record.famille)) this.#families.add(family, list(record.metier));
    if (type === 'formation') this.#note(record, this.#trained.jobs, this.#trained.certifications);
    if (type === 'indicateur') {
      for (const job of list(record.metier)) this.#measured.jobs.add(job);
      for (const family of list(record.famille)) this.#measured.families.add(family);
    }
  }

  #note({ metiers, certifications }: Fields, jobs: Set<string>, codes: Set<string>): void {
    for (const job of list(metiers)) jobs.add(job);
    for (const code of list(certifications)) codes.add(code);
  }

  get jobs(): number {
    return this.#jobs.size;
  }

  result(): Coverage {
    const count = (...jobs: Iterable<string>[]) =>
      new Set(jobs.flatMap((some) => [...some])).intersection(this.#jobs).size;
    const { jobs, certifications } = this.#trained;
    return {
      certification: count(this.#certifications.all()),
      formation: count(jobs, this.#certifications.jobsOf(certifications)),
      indicateur: count(this.#measured.jobs, this.#families.jobsOf(this.#measured.families)),
    };
  }
}
