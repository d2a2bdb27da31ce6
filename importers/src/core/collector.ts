import { type CompteFichier, type EntityName, entityNamed } from '@portulan/content-schemas';
import { extraitOf } from './csv.ts';
import { explainIssues, parseInFrench } from './issues.ts';
import { LinkChecker } from './links.ts';
import { RejetLog } from './rejet-log.ts';
import { type Place, SeenKeys } from './seen-keys.ts';
import type { Spool } from './spool.ts';

export type Position = Place & { extrait?: string };

const where = ({ file, line }: Position) => (line === undefined ? file : `${file}:${line}`);
const inWords = ({ file, line }: Position) =>
  line === undefined ? file : `${file}, ligne ${line}`;

/** A record that the schema took: all that is needed to add it again in another run. */
export type Accepted = {
  type: EntityName;
  key: string;
  links: Record<string, unknown>;
  /** As it is sent. */
  line: string;
};

/** Takes what a source maps, keeps what the schema accepts, and accounts for every row. */
export class Collector {
  readonly log = new RejetLog();
  readonly accepted = new Map<EntityName, number>();
  readonly #source: string;
  readonly #spool: Spool;
  readonly #links: LinkChecker;
  readonly #rows = new Map<string, number>();
  readonly #seen: SeenKeys;

  constructor(source: string, entities: readonly EntityName[], spool: Spool) {
    this.#source = source;
    this.#spool = spool;
    this.#seen = new SeenKeys(entities);
    this.#links = new LinkChecker(entities, this.#seen);
    for (const name of entities) this.accepted.set(name, 0);
  }

  row(file: string, count = 1): void {
    this.#rows.set(file, (this.#rows.get(file) ?? 0) + count);
  }

  reject(at: Position, code: string, message: string, entity?: EntityName): void {
    const rejet = {
      source: this.#source,
      position: where(at),
      code,
      message,
      extrait: extraitOf(at.extrait ?? ''),
    };
    this.log.reject(at.file, rejet, entity);
    this.#spool.addRejet(rejet);
  }

  /** Validates and keeps a record; a refused one becomes a `Rejet`. */
  add = (type: EntityName, candidate: unknown, at: Position): boolean =>
    this.accept(type, candidate, at) !== undefined;

  /** The same, for who adds it `again` another time. */
  accept(type: EntityName, candidate: unknown, at: Position): Accepted | undefined {
    const entity = entityNamed(type);
    const parsed = parseInFrench(entity.schema, candidate);
    if (!parsed.success) {
      this.reject(
        at,
        'import.record.invalid',
        `${inWords(at)} : ${explainIssues(parsed.error, candidate, entity)}. Corrigez cette ligne, puis relancez.`,
        type,
      );
      return undefined;
    }
    const record = parsed.data as Record<string, unknown>;
    const key = record[entity.key] as string;
    if (this.#isDuplicate(type, key, at)) return undefined;
    const links = this.#links.linksOf(type, record);
    this.#take(type, key, links);
    return { type, key, links, line: this.#spool.add(type, record) };
  }

  /** A record that was accepted in another run; false, with nothing done, when this one has its key. */
  again({ type, key, links, line }: Accepted, at: Place): boolean {
    if (this.#seen.has(type, key)) return false;
    this.#seen.claim(type, key, at);
    this.#take(type, key, links);
    this.#spool.addLine(line);
    return true;
  }

  #take(type: EntityName, key: string, links: Record<string, unknown>): void {
    this.#links.add(type, key, links);
    this.accepted.set(type, (this.accepted.get(type) ?? 0) + 1);
  }

  #isDuplicate(type: EntityName, key: string, at: Position): boolean {
    const first = this.#seen.claim(type, key, at);
    if (!first) return false;
    this.reject(
      at,
      'import.record.duplicate',
      `${inWords(at)} : le code ${key} est déjà donné par ${inWords(first)}, qui est gardé. Supprimez l’une des deux lignes.`,
      type,
    );
    return true;
  }

  flush = (): Promise<void> => this.#spool.flush();

  unresolved = (): Record<string, number> => this.#links.unresolved();

  files(): Record<string, CompteFichier> {
    return Object.fromEntries(
      [...this.#rows].map(([file, rows]) => {
        const rejected = this.log.byFile.get(file) ?? 0;
        return [file, { rows, used: rows - rejected, rejected }];
      }),
    );
  }
}
