import type { EntityName } from '@portulan/content-schemas';

export type RunRecord = { type: EntityName; record: Record<string, unknown> };

/** The records among the lines of a run; its rejects are left out. */
export async function* recordsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<RunRecord[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines
      .filter((line) => line.startsWith('{"type"'))
      .map((line) => JSON.parse(line) as RunRecord);
  }
}
