import type { EntityName } from '@portulan/content-schemas';
import type { Position } from '../../core/collector.ts';
import { openCsv } from '../../core/csv.ts';
import { ImporterError } from '../../core/importer-error.ts';
import type { LoadContext } from '../../core/source.ts';
import type { RomeFiles } from './files.ts';
import { checkLayout } from './layout.ts';
import { type Raw, REQUIRED, type RomeTable } from './raw.ts';
import { Words } from './words.ts';

type Each<T extends RomeTable> = (row: Raw<T>, at: Position, words: Words) => void;
type ReadOptions = {
  /** What a row of this file becomes; a damaged one is then counted as a rejected record. */
  entity?: EntityName;
  /** A first look: nothing is counted nor rejected, the second reading does it. */
  peek?: boolean;
};

/** Reads the tables of one release, row by row, and accounts for each row. */
export class Tables {
  readonly #files: RomeFiles;
  readonly #context: LoadContext;

  constructor(files: RomeFiles, context: LoadContext) {
    this.#files = files;
    this.#context = context;
  }

  /** Every header, before any row: a wrong set is refused at once. */
  async checkLayouts(): Promise<void> {
    for (const [table, file] of this.#files.tables) {
      const { columns, batches } = await openCsv(file);
      for (const message of checkLayout(table, file.name, columns))
        this.#warn('import.rome.columns', message);
      const first = await batches.next();
      await batches.return(undefined);
      const { rows = [], faults = [] } = first.value ?? {};
      if (rows.length + faults.length === 0) this.#refuseHeaderOnly(table, file.name);
    }
  }

  async read<T extends RomeTable>(
    table: T,
    each: Each<T>,
    { entity, peek = false }: ReadOptions = {},
  ): Promise<void> {
    const file = this.#files.tables.get(table);
    if (!file)
      return this.#warn(
        'import.rome.optionalFile',
        `Le fichier unix_${table}_v${this.#files.numero}_utf8.csv est absent : ce qu’il décrit reste vide.`,
      );
    const { collector, progress, signal } = this.#context;
    const words = this.#words(file.name);
    const { batches } = await openCsv(file, signal);
    for await (const { rows, faults } of batches) {
      for (const { line, code, message, extrait } of peek ? [] : faults) {
        collector.row(file.name);
        collector.reject({ file: file.name, line, extrait }, code, message, entity);
      }
      for (const { line, cells, extrait } of rows) {
        if (!peek) collector.row(file.name);
        // checkLayouts has seen the columns: every required cell is there, as text.
        each(cells as unknown as Raw<T>, { file: file.name, line, extrait }, words);
      }
      await collector.flush();
    }
    if (!peek) progress.advance(1);
  }

  #words(file: string): Words {
    return new Words((column, word) =>
      this.#warn(
        'import.rome.unknownWord',
        `${file}, colonne « ${column} » : la valeur « ${word} » est inconnue, le champ est laissé vide.`,
      ),
    );
  }

  #warn(code: string, message: string): void {
    this.#context.collector.log.warn(code, message);
  }

  #refuseHeaderOnly(table: RomeTable, name: string): void {
    const message = `Le fichier ${name} n’a que sa ligne de titres (ligne 1), aucune donnée.`;
    if (REQUIRED.includes(table))
      throw new ImporterError(
        'import.csv.noRows',
        `${message} Téléchargez-le de nouveau ; les données en place sont gardées.`,
        { context: { file: name } },
      );
    this.#warn('import.rome.headerOnly', `${message} Ce qu’il décrit reste vide.`);
  }
}
