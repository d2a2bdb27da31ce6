import type { Position } from '../../core/collector.ts';
import { openCsv } from '../../core/csv.ts';
import type { TextFile } from '../../core/inspect.ts';
import type { LoadContext } from '../../core/source.ts';
import { FAP, type Liaisons, PCS, ROME } from './liaisons.ts';

const TABLE = 'FAP–PCS–ROME (Dares)';

type Cells = [fap: string, pcs: string, rome: string];

const cellsOf = (values: string[]): Cells => {
  const [fap = '', pcs = '', rome = ''] = values.map((value) => value.trim());
  return [fap.toUpperCase(), pcs.toLowerCase(), rome.toUpperCase()];
};

/**
 * The table of the Dares: a family begins at the row that holds its code, and goes on through the rows
 * whose first cell is empty. Its PCS and its jobs are two lists side by side, not pairs. Titles of
 * groups and notes end it.
 */
class Blocks {
  #fap: string | undefined;
  readonly #liaisons: Liaisons;
  readonly #context: LoadContext;
  titles = 0;

  constructor(liaisons: Liaisons, context: LoadContext) {
    this.#liaisons = liaisons;
    this.#context = context;
  }

  row(values: string[], at: Position): void {
    const [fap, pcs, rome] = cellsOf(values);
    if (fap) this.#begin(fap);
    // A title or a note: its other cells are empty, or words.
    if (fap && !FAP.test(fap)) return;
    if (pcs) this.#cell(PCS, pcs, at, (code) => this.#liaisons.addPcs(this.#fap, code));
    if (rome)
      this.#cell(ROME, rome, at, (code) => this.#liaisons.addRome(this.#fap, code, TABLE, at));
  }

  #begin(cell: string): void {
    this.#fap = FAP.test(cell) ? cell : undefined;
    if (!this.#fap) this.titles += 1;
  }

  #cell(pattern: RegExp, cell: string, at: Position, add: (code: string) => void): void {
    if (pattern.test(cell) && this.#fap) add(cell);
    else this.#reject(cell, at);
  }

  #reject(cell: string, at: Position): void {
    this.#context.collector.reject(
      at,
      'import.correspondances.badCode',
      `${at.file}, ligne ${at.line} : « ${cell} » n’est pas un code attendu ici, ou n’a pas de famille au-dessus de lui. Corrigez cette case, puis relancez.`,
    );
  }
}

export async function loadDares(
  file: TextFile,
  liaisons: Liaisons,
  context: LoadContext,
): Promise<void> {
  const { collector, signal } = context;
  const blocks = new Blocks(liaisons, context);
  const { columns, batches } = await openCsv(file, signal);
  // The file has no titles: what is read as them is its first row.
  collector.row(file.name);
  blocks.row(columns, { file: file.name, line: 1, extrait: columns.join(';') });
  for await (const { rows, faults } of batches) {
    for (const { line, code, message, extrait } of faults) {
      collector.row(file.name);
      collector.reject({ file: file.name, line, extrait }, code, message);
    }
    for (const { line, cells, extrait } of rows) {
      collector.row(file.name);
      blocks.row(Object.values(cells), { file: file.name, line, extrait });
    }
  }
  if (blocks.titles > 0)
    collector.log.warn(
      'import.correspondances.titles',
      `${file.name} : ${blocks.titles} lignes de titres et de notes, mises de côté.`,
    );
}
