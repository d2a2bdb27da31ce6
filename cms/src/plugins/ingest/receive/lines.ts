import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CmsError } from '../../../lib/probleme';

/** No honest record is that long; it bounds the memory that one line may take. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
const NEW_LINE = 0x0a;

export const cutStream = (detail: string, cause?: unknown) =>
  new CmsError('ingest.cut', 400, detail, { cause });

/** The body as sent or unzipped. Errors never destroy the request, so that an answer can still leave. */
function bodyOf(req: IncomingMessage): Readable {
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return req;
  if (encoding !== 'gzip')
    throw new CmsError(
      'ingest.header',
      415,
      `Encodage « ${encoding} » non accepté : envoyez du texte ou du gzip.`,
    );
  const gunzip = createGunzip();
  const lost = () => {
    if (!req.complete) gunzip.destroy(new Error('the client left'));
  };
  req.once('close', lost).once('error', lost);
  return req.pipe(gunzip);
}

async function* chunksOf(req: IncomingMessage): AsyncGenerator<Buffer> {
  const body = bodyOf(req);
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) yield chunk as Buffer;
  } catch (cause) {
    throw cutStream('Le flux s’est interrompu avant sa fin ; rien n’a changé.', cause);
  } finally {
    if (body !== req) {
      req.unpipe();
      body.destroy();
    }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
function decode(line: Buffer, number: number): string {
  try {
    return decoder.decode(line);
  } catch (cause) {
    throw new CmsError('ingest.line', 400, `La ligne ${number} n’est pas de l’UTF-8.`, { cause });
  }
}

const tooLong = (number: number) =>
  new CmsError('ingest.line', 400, `La ligne ${number} dépasse 8 Mo.`);

export type Line = { number: number; text: string };

/**
 * Lines split on line feeds alone, as bytes: no character is cut at the border of two chunks, and
 * U+2028 inside a text, which readline takes for an end of line, stays there.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      number += 1;
      const bytes =
        heldBytes > 0
          ? Buffer.concat([...held, chunk.subarray(start, end)])
          : chunk.subarray(start, end);
      if (bytes.length > maxBytes) throw tooLong(number);
      held = [];
      heldBytes = 0;
      start = end + 1;
      if (bytes.length > 0) yield { number, text: decode(bytes, number) };
    }
    const rest = chunk.subarray(start);
    if (rest.length > 0) held.push(rest);
    heldBytes += rest.length;
    if (heldBytes > maxBytes) throw tooLong(number + 1);
  }
  if (heldBytes > 0) yield { number: number + 1, text: decode(Buffer.concat(held), number + 1) };
}

/** The lines of a request's body, each of bounded length. */
export const linesOf = (req: IncomingMessage): AsyncGenerator<Line> =>
  splitLines(chunksOf(req), MAX_LINE_BYTES);
