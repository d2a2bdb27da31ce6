import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImporterError } from '../importer-error.ts';
import { refused, request, type Validators, validatorsOf } from './request.ts';

export type { Validators };
export type DownloadLimits = { maxBytes: number; timeoutMs: number };
const LIMITS: DownloadLimits = { maxBytes: 2 * 1024 ** 3, timeoutMs: 15 * 60_000 };

export type DownloadOptions = {
  /** A folder of this run, emptied by the caller. */
  temporary: string;
  signal: AbortSignal;
  limits?: DownloadLimits;
  /** What the server said of the version that is already applied. */
  known?: Validators;
};

/** `unchanged`: the server still has the version that is known, nothing came. */
export type Downloaded =
  | { outcome: 'unchanged' }
  | { outcome: 'saved'; path: string; validators: Validators };

const tooLarge = (url: string, maxBytes: number) =>
  refused(
    'tooLarge',
    `${url} dépasse ${Math.round(maxBytes / 1024 ** 2)} Mo. Téléchargez le fichier à la main, puis donnez son chemin.`,
  );

function checkAnswer(url: string, { ok, status, headers }: Response, maxBytes: number): void {
  const remedy =
    status >= 500 ? 'Le serveur est en panne : relancez plus tard' : 'Vérifiez l’adresse';
  if (!ok) throw refused('status', `${url} a répondu ${status}. ${remedy}.`);
  if (/\bhtml\b/i.test(headers.get('content-type') ?? ''))
    throw refused(
      'html',
      `${url} donne une page web et non des données. Copiez l’adresse du fichier lui-même.`,
    );
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(url, maxBytes);
}

/** A 304, or the whole file again from a server that does not know how to answer 304. */
const isUnchanged = ({ status, headers }: Response, { etag, lastModified }: Validators) =>
  status === 304
    ? Boolean(etag ?? lastModified)
    : etag !== undefined && headers.get('etag') === etag;

/** One download: counts its bytes, and says in what state a failure found it. */
class Transfer {
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #timeout: AbortSignal;
  readonly #maxBytes: number;
  #received = 0;

  constructor(url: string, signal: AbortSignal, { maxBytes, timeoutMs }: DownloadLimits) {
    this.#url = url;
    this.#signal = signal;
    this.#timeout = AbortSignal.timeout(timeoutMs);
    this.#maxBytes = maxBytes;
  }

  async run({ temporary, known = {} }: DownloadOptions): Promise<Downloaded> {
    const signal = AbortSignal.any([this.#signal, this.#timeout]);
    const { url, response } = await request(this.#url, { signal, known });
    if (isUnchanged(response, known)) {
      await response.body?.cancel();
      return { outcome: 'unchanged' };
    }
    checkAnswer(url, response, this.#maxBytes);
    const path = join(temporary, basename(new URL(this.#url).pathname) || 'telechargement');
    await this.#save(response, path);
    return { outcome: 'saved', path, validators: validatorsOf(response) };
  }

  async #save(response: Response, path: string): Promise<void> {
    if (!response.body) throw refused('empty', `${this.#url} n’a rien envoyé.`);
    const counter = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.#received += chunk.length;
        const tooMuch = this.#received > this.#maxBytes;
        done(tooMuch ? tooLarge(this.#url, this.#maxBytes) : null, chunk);
      },
    });
    // A body shorter than its Content-Length fails here: fetch counts too.
    await pipeline(Readable.fromWeb(response.body as never), counter, createWriteStream(path));
  }

  /** Why it stopped; throws the caller's own interruption. */
  explain(cause: unknown): ImporterError {
    if (cause instanceof ImporterError) return cause;
    this.#signal.throwIfAborted();
    if (this.#timeout.aborted)
      return refused(
        'timeout',
        `${this.#url} n’a pas fini de répondre à temps. Relancez, ou téléchargez le fichier à la main.`,
        cause,
      );
    if (this.#received > 0)
      return refused(
        'cut',
        `Le téléchargement de ${this.#url} a été coupé après ${this.#received} octets. Relancez.`,
        cause,
      );
    return refused(
      'unreachable',
      `${this.#url} ne répond pas. Vérifiez l’adresse et la connexion.`,
      cause,
    );
  }
}

/** Saves the answer to a temporary file; throws on a cut, late, huge or wrong answer. */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  const transfer = new Transfer(url, options.signal, options.limits ?? LIMITS);
  try {
    return await transfer.run(options);
  } catch (error) {
    throw transfer.explain(error);
  }
}
