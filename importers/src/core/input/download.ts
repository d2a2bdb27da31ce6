import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImporterError } from '../importer-error.ts';

export type DownloadLimits = { maxBytes: number; timeoutMs: number };
const LIMITS: DownloadLimits = { maxBytes: 2 * 1024 ** 3, timeoutMs: 15 * 60_000 };

const refused = (code: string, message: string, cause?: unknown) =>
  new ImporterError(`import.download.${code}`, message, { cause });

function checkAnswer(url: string, response: Response, { maxBytes }: DownloadLimits): void {
  if (!response.ok)
    throw refused('status', `${url} a répondu ${response.status}. Vérifiez l’adresse.`);
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? ''))
    throw refused(
      'html',
      `${url} donne une page web et non des données. Copiez l’adresse du fichier lui-même.`,
    );
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(url, maxBytes);
}

const tooLarge = (url: string, maxBytes: number) =>
  refused(
    'tooLarge',
    `${url} dépasse ${Math.round(maxBytes / 1024 ** 2)} Mo. Téléchargez le fichier à la main, puis donnez son chemin.`,
  );

/** Saves the answer to a temporary file and returns its path; throws on a cut, late, huge or wrong answer. */
export async function download(
  url: string,
  {
    temporary,
    signal,
    limits = LIMITS,
  }: { temporary: string; signal: AbortSignal; limits?: DownloadLimits },
): Promise<string> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const path = join(temporary, basename(new URL(url).pathname) || 'telechargement');
  let received = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(received > limits.maxBytes ? tooLarge(url, limits.maxBytes) : null, chunk);
    },
  });
  try {
    // Identity, so that Content-Length is the number of bytes that must arrive.
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { 'accept-encoding': 'identity' },
    });
    checkAnswer(url, response, limits);
    if (!response.body) throw refused('empty', `${url} n’a rien envoyé.`);
    await pipeline(Readable.fromWeb(response.body as never), counter, createWriteStream(path));
    const expected = response.headers.get('content-length');
    if (
      expected !== null &&
      !response.headers.has('content-encoding') &&
      Number(expected) !== received
    )
      throw refused(
        'cut',
        `Le téléchargement de ${url} est incomplet : ${received} octets sur ${expected}. Relancez.`,
      );
    return path;
  } catch (error) {
    if (error instanceof ImporterError) throw error;
    signal.throwIfAborted();
    if (timeout.aborted)
      throw refused(
        'timeout',
        `${url} n’a pas fini de répondre à temps. Relancez, ou téléchargez le fichier à la main.`,
        error,
      );
    if (received > 0)
      throw refused(
        'cut',
        `Le téléchargement de ${url} a été coupé après ${received} octets. Relancez.`,
        error,
      );
    throw refused(
      'unreachable',
      `${url} ne répond pas. Vérifiez l’adresse et la connexion.`,
      error,
    );
  }
}
