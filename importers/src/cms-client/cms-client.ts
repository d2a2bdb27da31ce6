import type { Readable } from 'node:stream';
import { ImportRun, type IngestHeader, IngestReport } from '@portulan/content-schemas';
import { ImporterError } from '../core/importer-error.ts';
import { failureOf } from './answer.ts';
import { Passing, withRetries } from './retry.ts';
import { type RunRecords, runBody } from './run-body.ts';

export type CmsClientOptions = {
  /** `http://127.0.0.1:1337`, without a final slash. */
  url: string;
  token: string;
  /** The request of the administration that this import answers. */
  demande?: string;
  signal: AbortSignal;
  onRetry: (message: string) => void;
  delaysMs?: readonly number[];
};

type Media = { nom: string; bytes: Buffer; type: string; alternative: string; credit?: string };
type Run = IngestHeader['run'];
/** Node's fetch takes a stream as body, which the type of the standard does not know. */
type Request = Omit<RequestInit, 'body'> & {
  body?: Readable | Uint8Array;
  duplex?: 'half';
  /** What stopped the body, if anything did: then it is no fault of the CMS, nor worth a retry. */
  failure?: () => unknown;
};

/**
 * A body is sent to this address and to no other: otherwise `fetch` keeps a copy of all that has left,
 * should it have to send it again, and a large run would be held whole in memory.
 */
const sentOnce = { redirect: 'error', window: null } as const;

const DELAYS_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Between two processes of one machine, compressing costs more time (0.3 s for the ROME) than it saves. */
const isLocal = (url: string) =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** The only way from an importer to the CMS: `docs/contracts/ingest-export.md` over HTTP. */
export class CmsClient {
  readonly #options: CmsClientOptions;

  constructor(options: CmsClientOptions) {
    this.#options = options;
  }

  /** The last applied run of a source, if there ever was one. */
  async lastRun(source: string): Promise<ImportRun | undefined> {
    const response = await this.#request(
      `/api/ingest/runs/last?source=${encodeURIComponent(source)}`,
      () => ({}),
      [404],
    );
    if (response.status === 404) return this.#noRun(response);
    return this.#read(ImportRun, await response.json());
  }

  /** Applied whole or not at all; sending the same run again is harmless. */
  async sendRun(run: Run, records: RunRecords): Promise<IngestReport> {
    const { url, demande } = this.#options;
    const gzipped = !isLocal(url);
    const header = { run: { ...run, ...(demande ? { demande } : {}) } };
    const response = await this.#request('/api/ingest/runs', () => ({
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        ...(gzipped ? { 'content-encoding': 'gzip' } : {}),
      },
      body: runBody(header, records, gzipped),
      duplex: 'half',
      ...sentOnce,
      failure: () => records.spool.failure,
    }));
    return this.#read(IngestReport, await response.json());
  }

  async putMedia({ nom, bytes, type, alternative, credit }: Media): Promise<void> {
    const query = new URLSearchParams({ alternative, ...(credit ? { credit } : {}) });
    const response = await this.#request(
      `/api/ingest/medias/${encodeURIComponent(nom)}?${query}`,
      () => ({
        method: 'PUT',
        headers: { 'content-type': type },
        body: new Uint8Array(bytes),
      }),
    );
    await response.arrayBuffer();
  }

  /** A 404 without its code is another server, or a CMS without the ingest plugin. */
  async #noRun(response: Response): Promise<undefined> {
    const body = (await response.json().catch(() => undefined)) as { code?: string } | undefined;
    if (body?.code === 'ingest.noRun') return undefined;
    throw new ImporterError(
      'cms.notPortulan',
      `Le serveur ${this.#options.url} n’est pas le CMS de Portulan (ou n’est pas à jour). Vérifiez CMS_URL.`,
    );
  }

  #read<T>(
    schema: { safeParse(value: unknown): { success: boolean; data?: T } },
    value: unknown,
  ): T {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data as T;
    throw new ImporterError(
      'cms.answer',
      'Le CMS a répondu sous une forme inattendue : il n’est sans doute pas de la même version que les importeurs.',
    );
  }

  #request(path: string, init: () => Request, accepted: number[] = []): Promise<Response> {
    const { signal, onRetry, delaysMs = DELAYS_MS } = this.#options;
    const attempt = async () => {
      const response = await this.#fetch(path, init());
      if (response.ok || accepted.includes(response.status)) return response;
      throw await failureOf(response);
    };
    return withRetries(attempt, { delaysMs, signal, onRetry });
  }

  async #fetch(path: string, init: Request): Promise<Response> {
    const { url, token, signal } = this.#options;
    const headers = {
      authorization: `Bearer ${token}`,
      ...(init.headers as Record<string, string> | undefined),
    };
    try {
      return await fetch(`${url}${path}`, { ...(init as RequestInit), headers, signal });
    } catch (cause) {
      signal.throwIfAborted();
      const failure = init.failure?.();
      if (failure) throw failure;
      throw new Passing(
        new ImporterError(
          'cms.unreachable',
          `Le CMS ne répond pas à l’adresse ${url}. Démarrez-le, ou donnez son adresse dans CMS_URL.`,
          { cause },
        ),
      );
    }
  }
}
