import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mappingVersion } from '../fingerprint.ts';
import { ImporterError } from '../importer-error.ts';
import { Memo } from '../memo/memo.ts';
import { Draft } from './draft.ts';
import { KeptRun } from './kept-run.ts';

/** Applied runs kept of each source. */
const KEPT = 3;
const DRAFT = '.en-cours-';

const runName = (at: Date, identifiant: string) =>
  `${at.toISOString().replaceAll(':', '-')}_${identifiant.slice(0, 8)}`;

/** `imports/` of PORTULAN_HOME: `<source>/<run>/`, whole or absent. */
export class Archive {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  folderOf = (source: string): string => join(this.#root, source);

  /** The kept runs of a source, the last first. */
  async runs(source: string): Promise<KeptRun[]> {
    const folder = this.folderOf(source);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'));
    return names
      .map(({ name }) => new KeptRun(join(folder, name)))
      .sort((a, b) => (a.name < b.name ? 1 : -1));
  }

  /** The run of that name, or the last one. */
  async run(source: string, name?: string): Promise<KeptRun> {
    const kept = await this.runs(source);
    const found = name ? kept.find((one) => one.name === name) : kept[0];
    if (found) return found;
    const known = kept.map((one) => one.name).join(', ');
    throw new ImporterError(
      'import.archive.noRun',
      known
        ? `L’importation « ${name} » de ${source} n’est pas gardée. Importations gardées : ${known}.`
        : `Aucune importation de ${source} n’est gardée ici. Importez d’abord ses fichiers.`,
    );
  }

  /** What the parts of its files gave the last time, for the code as it is now. */
  memo = (source: string): Memo =>
    new Memo({ folder: this.folderOf(source), draft: DRAFT, version: mappingVersion(source) });

  draft = (source: string): Draft =>
    new Draft(join(this.folderOf(source), `${DRAFT}${process.pid}-${randomUUID()}`));

  /** Gives a finished draft its name, then removes what is too old. */
  async commit(source: string, draft: Draft, identifiant: string): Promise<void> {
    await rename(draft.folder, join(this.folderOf(source), runName(new Date(), identifiant)));
    await this.#tidy(source);
  }

  /** A kept run applied again becomes the last one. */
  async renew(source: string, kept: KeptRun, identifiant: string): Promise<KeptRun> {
    const folder = join(this.folderOf(source), runName(new Date(), identifiant));
    await rename(kept.folder, folder);
    return new KeptRun(folder);
  }

  async #tidy(source: string): Promise<void> {
    const old = (await this.runs(source)).slice(KEPT);
    const folders = [...old.map(({ folder }) => folder), ...(await this.#abandoned(source))];
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }

  /** Drafts of processes that were killed. */
  async #abandoned(source: string): Promise<string[]> {
    const names = await readdir(this.folderOf(source));
    return names
      .filter(
        (name) => name.startsWith(DRAFT) && !isAlive(Number.parseInt(name.slice(DRAFT.length), 10)),
      )
      .map((name) => join(this.folderOf(source), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
