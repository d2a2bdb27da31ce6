/**
 * A small CMS over HTTP that keeps to docs/contracts/ingest-export.md: checks header, trailer and
 * records, applies a run whole or not at all, retires in full runs. Its data can be looked at.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import {
  entityNamed,
  type ImportRun,
  IngestHeader,
  IngestRecord,
  IngestRejet,
  IngestTrailer,
  type Rejet,
} from '@portulan/content-schemas';

type Stored = { source: string; record: Record<string, unknown>; retired: boolean };
type Counts = {
  read: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  retired: number;
};

export type FakeCms = {
  url: string;
  token: string;
  /** By type, then by key. */
  data: Map<string, Map<string, Stored>>;
  /** By source: the last applied run, and the rejects of the last one that came, applied or not. */
  runs: Map<string, ImportRun>;
  rejets: Map<string, Rejet[]>;
  medias: Map<string, { bytes: Buffer; alternative: string | null }>;
  /** Method and path of every request, in order. */
  calls: string[];
  /** Answers to give instead of working, one a call. */
  failures: { status: number; body: unknown }[];
  close(): Promise<void>;
};

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
}

function readRun(text: string, rejets: FakeCms['rejets']) {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const header = IngestHeader.safeParse(lines.shift());
  if (!header.success) throw new Refusal(400, 'ingest.header', 'En-tête illisible.');
  const trailer = IngestTrailer.safeParse(lines.pop());
  const refused = lines.map((line) => IngestRejet.safeParse(line).data?.rejet);
  const records = lines.filter((_, index) => !refused[index]);
  rejets.set(
    header.data.run.source,
    refused.filter((rejet) => rejet !== undefined),
  );
  if (trailer.data?.fin.count !== records.length)
    throw new Refusal(400, 'ingest.cut', 'Flux coupé.');
  if (records.length === 0 && !header.data.run.forcer)
    throw new Refusal(422, 'ingest.empty', 'Aucun enregistrement.');
  return {
    run: header.data.run,
    fin: trailer.data.fin,
    records: records.map((line) => IngestRecord.parse(line)),
  };
}

function apply(
  data: FakeCms['data'],
  { run, fin: { rejetes }, records }: ReturnType<typeof readRun>,
): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  const seen = new Set<string>();
  for (const { type, record } of records) {
    const rejected = rejetes[type] ?? 0;
    counts[type] ??= {
      read: rejected,
      accepted: 0,
      rejected,
      created: 0,
      updated: 0,
      unchanged: 0,
      retired: 0,
    };
    const count = counts[type];
    const entity = entityNamed(type);
    entity.schema.parse(record);
    const key = record[entity.key] as string;
    const stored = data.get(type) ?? new Map<string, Stored>();
    data.set(type, stored);
    const known = stored.get(key);
    const same = known && !known.retired && JSON.stringify(known.record) === JSON.stringify(record);
    count.read += 1;
    count.accepted += 1;
    count[same ? 'unchanged' : known ? 'updated' : 'created'] += 1;
    stored.set(key, { source: run.source, record, retired: false });
    seen.add(`${type} ${key}`);
  }
  for (const [type, count] of run.mode === 'complet' ? Object.entries(counts) : [])
    for (const [key, one] of data.get(type) ?? [])
      if (one.source === run.source && !seen.has(`${type} ${key}`) && !one.retired) {
        one.retired = true;
        count.retired += 1;
      }
  return counts;
}

export async function startFakeCms(): Promise<FakeCms> {
  const token = 'jeton-d-essai';
  const cms: Omit<FakeCms, 'url' | 'close'> = {
    token,
    data: new Map(),
    runs: new Map(),
    rejets: new Map(),
    medias: new Map(),
    calls: [],
    failures: [],
  };

  async function handle(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    cms.calls.push(`${request.method} ${url.pathname}`);
    const body = await bodyOf(request);
    const failure = cms.failures.shift();
    if (failure) return failure;
    if (request.headers.authorization !== `Bearer ${token}`)
      throw new Refusal(401, 'ingest.unauthorized', 'Jeton refusé.');
    if (url.pathname === '/api/ingest/runs/last') {
      const run = cms.runs.get(url.searchParams.get('source') ?? '');
      if (!run) throw new Refusal(404, 'ingest.noRun', 'Aucun passage.');
      return { status: 200, body: run };
    }
    if (url.pathname.startsWith('/api/ingest/medias/')) {
      cms.medias.set(url.pathname.split('/').at(-1) ?? '', {
        bytes: body,
        alternative: url.searchParams.get('alternative'),
      });
      return { status: 200, body: {} };
    }
    const read = readRun(body.toString('utf8'), cms.rejets);
    const entities = apply(cms.data, read);
    const { forcer: _, ...run } = read.run;
    const identifiant = crypto.randomUUID();
    const now = new Date().toISOString();
    cms.runs.set(run.source, {
      ...run,
      identifiant,
      etat: 'applique',
      debut: now,
      fin: now,
      comptes: entities,
      nonResolus: 0,
      rejets: cms.rejets.get(run.source)?.length ?? 0,
      avertissements: read.fin.avertissements,
      fichiers: read.fin.fichiers,
    });
    return { status: 200, body: { identifiant, entities, unresolved: {}, rejets: [], seconds: 0 } };
  }

  const answer = (response: ServerResponse, status: number, body: unknown) =>
    void response
      .writeHead(status, {
        'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      })
      .end(JSON.stringify(body));
  const server = createServer((request, response) => {
    handle(request).then(
      ({ status, body }) => answer(response, status, body),
      (error: Refusal) =>
        answer(response, error.status ?? 500, {
          title: 'Importation refusée',
          status: error.status ?? 500,
          detail: error.message,
          code: error.code ?? 'ingest.failure',
        }),
    );
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...cms,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
