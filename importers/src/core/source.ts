import type { EntityName, Provenance } from '@portulan/content-schemas';
import type { CmsClient } from '../cms-client/cms-client.ts';
import type { Collector } from './collector.ts';
import type { InputFile } from './input/input.ts';
import type { HashedFile } from './inspect.ts';
import type { Memo } from './memo/memo.ts';
import type { Progress } from './progress.ts';

export type LoadContext = {
  collector: Collector;
  progress: Progress;
  signal: AbortSignal;
  /** What the parts of the last files gave, for a source that can tell it again; absent in a dry run. */
  openMemo?: () => Memo;
};

/**
 * What a source makes of its input: `provenance` says what to credit, `load` fills the collector,
 * `beforeSend` sends what is not a record once all are read. Without it, records leave while the
 * source is still read.
 */
export type Prepared = {
  /** All that the fingerprint covers. */
  files: HashedFile[];
  provenance(): Promise<Provenance>;
  load(context: LoadContext): Promise<void>;
  beforeSend?(cms: CmsClient, context: LoadContext): Promise<void>;
};

/** `importe`: records come out of it; `utilise`: read beside, it brings none by itself. */
export type Role = 'importe' | 'utilise';

export type Source = {
  name: string;
  mode: 'complet' | 'partiel';
  /** Every type that it may send; a full run of it retires what is missing of these. */
  entities: readonly EntityName[];
  /**
   * Whether a file is one of this source's, by its content (`core/recognise.ts`) more than by its
   * name: `true` says `importe`. At most one source imports a file; several may use it.
   * @param head its first 64 KB, decompressed
   */
  recognise(file: InputFile, head: Buffer): boolean | Role;
  /** Chooses and inspects the files; throws an `ImporterError` when the set cannot be read. */
  prepare(
    files: InputFile[],
    context: { progress: Progress; signal: AbortSignal },
  ): Promise<Prepared>;
};
