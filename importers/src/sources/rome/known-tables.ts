import type { EntityName } from '@portulan/content-schemas';
import type { Accepted, Collector, Position } from '../../core/collector.ts';
import { decodeEntry, encodeEntry } from '../../core/memo/entry.ts';
import type { Act } from '../../core/memo/journal.ts';
import type { Memo } from '../../core/memo/memo.ts';
import { sha256 } from '../../core/memo/stored.ts';
import type { LoadContext } from '../../core/source.ts';
import type { RomeFiles } from './files.ts';
import type { RomeTable } from './raw.ts';

type Add = (candidate: unknown, at: Position) => void;

type Table = {
  entity: EntityName;
  table: RomeTable;
  /** Other tables that its records are made of. */
  beside?: readonly RomeTable[];
  /** Reads it, row by row. */
  read: (add: Add) => Promise<void>;
  /** The key of each of its records, when it was not read. */
  known?: (key: string) => void;
};

type At = { line: number; key: string; links: Record<string, unknown> };

const actOf = ({ key, links, line }: Accepted, at: Position): Act => ({
  name: 'add',
  args: [{ key, links, line: at.line ?? 0 } satisfies At],
  text: line,
});

/** Rejects and warnings of a run so far. */
const saidBy = ({ log }: Collector) =>
  log.total + log.warnings.reduce((sum, { nombre }) => sum + nombre, 0);

/**
 * The large tables of a release, most of which do not change from one to the next: one whose bytes
 * are those of the last run, and gave no reject nor warning, is told again without being read.
 */
export class KnownTables {
  readonly #files: RomeFiles;
  readonly #context: LoadContext;
  readonly #memo: Memo | undefined;

  constructor(files: RomeFiles, context: LoadContext) {
    this.#files = files;
    this.#context = context;
    this.#memo = context.openMemo?.();
  }

  async read(one: Table): Promise<void> {
    const file = this.#files.tables.get(one.table);
    const memo = this.#memo;
    if (!file || !memo) return one.read((candidate, at) => this.#add(one, candidate, at));
    const key = this.#keyOf(one);
    const value = memo.find(key);
    if (value) {
      this.#tell(one, file.name, value);
      memo.keep(key, value);
      await this.#context.collector.flush();
    } else await this.#readAndKeep(one, memo, key);
  }

  /** The same for the same bytes. */
  #keyOf({ table, beside = [] }: Table): Buffer {
    const { tables } = this.#files;
    const parts = [table, ...beside].map((name) => {
      const { sha256: digest, encoding } = tables.get(name) ?? {};
      return [name, digest, encoding];
    });
    return sha256(JSON.stringify(parts));
  }

  #tell({ entity, known }: Table, file: string, value: Buffer): void {
    const { collector, progress } = this.#context;
    const { lines, acts } = decodeEntry(value);
    for (const { args, text = '' } of acts) {
      const { key, links, line } = args[0] as At;
      collector.again({ type: entity, key, links, line: text }, { file, line });
      known?.(key);
    }
    collector.row(file, lines);
    progress.advance(1);
  }

  async #readAndKeep(one: Table, memo: Memo, key: Buffer): Promise<void> {
    const { collector } = this.#context;
    const before = saidBy(collector);
    const acts: Act[] = [];
    let lines = 0;
    await one.read((candidate, at) => {
      lines += 1;
      const accepted = this.#add(one, candidate, at);
      if (accepted) acts.push(actOf(accepted, at));
    });
    if (saidBy(collector) === before) memo.keep(key, encodeEntry({ lines, acts }));
  }

  #add = ({ entity }: Table, candidate: unknown, at: Position): Accepted | undefined =>
    this.#context.collector.accept(entity, candidate, at);
}
