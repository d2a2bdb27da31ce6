import type { HashedFile } from '../inspect.ts';
import type { Report } from '../report.ts';
import type { Archive } from './archive.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './kept-run.ts';

export type ToKeep = {
  source: string;
  files: readonly HashedFile[];
  /** The records, whole: nothing is added to them any more. */
  spool: string;
  signal: AbortSignal;
};

type Applied = { passage: Passage; report: Report; identifiant: string };

const withWarning = (report: Report, code: string, message: string): Report => ({
  ...report,
  avertissements: [...report.avertissements, { code, message, nombre: 1 }],
});

const RAW_TOO_LARGE =
  'Les fichiers lus dépassent 2 Go : ils ne sont pas recopiés, seuls les enregistrements et le rapport sont gardés.';

/**
 * Keeps a run while the CMS applies it, so that it costs no time. An import that was applied stays
 * so when it could not be kept: the report says it.
 */
export class Keeping {
  readonly #archive: Archive;
  readonly #source: string;
  readonly #draft: Draft;
  readonly #copied: Promise<{ raw: boolean } | { error: unknown }>;

  constructor(archive: Archive, what: ToKeep) {
    this.#archive = archive;
    this.#source = what.source;
    this.#draft = archive.draft(what.source);
    this.#copied = this.#copy(what).catch((error: unknown) => ({ error }));
  }

  async #copy({ files, spool, signal }: ToKeep): Promise<{ raw: boolean }> {
    await this.#draft.keepRecords(spool, signal);
    return { raw: await this.#draft.keepRaw(files) };
  }

  /** To call once the CMS has applied the run: gives the report back with what there is to say. */
  async finish({ passage, report, identifiant }: Applied): Promise<Report> {
    try {
      const copied = await this.#copied;
      if ('error' in copied) throw copied.error;
      const said = copied.raw
        ? report
        : withWarning(report, 'import.archive.rawTooLarge', RAW_TOO_LARGE);
      await this.#draft.keepPassage(passage);
      await this.#draft.keepReport(said);
      await this.#archive.commit(this.#source, this.#draft, identifiant);
      return said;
    } catch (error) {
      await this.abandon();
      return withWarning(
        report,
        'import.archive.notKept',
        `L’importation est appliquée, mais n’a pas pu être gardée dans ${this.#archive.folderOf(this.#source)} (${(error as Error).message}) : elle ne pourra pas être rejouée.`,
      );
    }
  }

  /** The CMS refused the run, or it was interrupted: nothing of it stays. */
  async abandon(): Promise<void> {
    await this.#copied;
    await this.#draft.discard().catch(() => undefined);
  }
}
