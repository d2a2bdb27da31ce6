/** What the tests say to a CMS, over HTTP like everyone else. */
import type { IngestReport, Probleme } from '@portulan/content-schemas';
import { ACCOUNTS, type RunningCms } from './start-cms.ts';

type Body = NonNullable<RequestInit['body']>;
export type Line = { type: string; record: Record<string, unknown> };

export const header = (overrides: Record<string, unknown> = {}) => ({
  run: {
    source: 'rome',
    titre: 'Répertoire opérationnel des métiers et des emplois',
    editeur: 'France Travail',
    release: 'Version d’essai',
    licence: 'Licence Ouverte 2.0',
    mode: 'complet',
    empreinte: 'a'.repeat(64),
    ...overrides,
  },
});

export const ndjson = (lines: unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

export type SentRejet = { rejet: Record<string, string> };

/** `rejetes`, `avertissements` and `fichiers` go into the last line, all else of `overrides` into the first. */
export function runBody(
  lines: (Line | SentRejet)[],
  { rejetes = {}, avertissements, fichiers, ...overrides }: Record<string, unknown> = {},
): string {
  const count = lines.filter((line) => 'record' in line).length;
  const fin = { count, rejetes, avertissements, fichiers };
  return ndjson([header(overrides), ...lines, { fin }]);
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

export const sendBody = (
  cms: RunningCms,
  body: Body,
  init: RequestInit & { token?: string } = {},
): Promise<Response> =>
  fetch(`${cms.url}/api/ingest/runs`, {
    method: 'POST',
    body,
    ...init,
    headers: {
      ...bearer(init.token ?? cms.tokens.importeur),
      'Content-Type': 'application/x-ndjson',
      ...init.headers,
    },
  });

/** Sends a run that must be applied. */
export async function apply(
  cms: RunningCms,
  records: (Line | SentRejet)[],
  overrides: Record<string, unknown> = {},
): Promise<IngestReport> {
  const response = await sendBody(cms, runBody(records, overrides));
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}\n${cms.log()}`);
  return (await response.json()) as IngestReport;
}

/** Sends a run that must be refused. */
export async function refusal(
  cms: RunningCms,
  records: (Line | SentRejet)[],
  overrides: Record<string, unknown> = {},
): Promise<Probleme> {
  const response = await sendBody(cms, runBody(records, overrides));
  if (response.ok) throw new Error('the run was applied');
  return (await response.json()) as Probleme;
}

export const get = (
  cms: RunningCms,
  path: string,
  token?: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${cms.url}${path}`, { headers: { ...(token ? bearer(token) : {}), ...headers } });

/** A call of the worker: takes a request, or tells how far it is. */
export const worker = async (cms: RunningCms, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${cms.url}/api/ingest/demandes/${path}`, {
    method,
    headers: { ...bearer(cms.tokens.importeur), 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Answer };
};

/** The records of an export, its trailer checked. */
export async function exported(cms: RunningCms, type: string): Promise<Record<string, unknown>[]> {
  const response = await get(cms, `/api/export/${type}`, cms.tokens.site);
  if (!response.ok)
    throw new Error(`${type}: ${response.status} ${await response.text()}\n${cms.log()}`);
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { fin } = lines.pop();
  if (fin.count !== lines.length)
    throw new Error(`${type}: the trailer says ${fin.count}, there are ${lines.length}`);
  return lines;
}

export const etag = async (cms: RunningCms, type: string): Promise<string> =>
  (await get(cms, `/api/export/${type}`, cms.tokens.site)).headers.get('etag') ?? '';

export const putMedia = (
  cms: RunningCms,
  nom: string,
  body: Body,
  query: Record<string, string>,
): Promise<Response> =>
  fetch(`${cms.url}/api/ingest/medias/${nom}?${new URLSearchParams(query)}`, {
    method: 'PUT',
    body,
    headers: { ...bearer(cms.tokens.importeur), 'Content-Type': 'application/octet-stream' },
  });

// biome-ignore lint/suspicious/noExplicitAny: the administration's answers have no published shape
type Answer = any;
export type Administration = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: Answer }>;

/** Logs in to the administration and answers a way to call it. */
export async function administration(
  cms: Pick<RunningCms, 'url'>,
  who: keyof typeof ACCOUNTS | { email: string; password: string },
): Promise<Administration> {
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    body: JSON.stringify(typeof who === 'string' ? ACCOUNTS[who] : who),
    headers: { 'Content-Type': 'application/json' },
  });
  if (!login.ok) throw new Error(`login: ${login.status} ${await login.text()}`);
  const { data } = (await login.json()) as { data: { token: string } };
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const json: Record<string, string> =
      body && !isForm ? { 'Content-Type': 'application/json' } : {};
    const sent: Body | undefined = isForm ? body : body ? JSON.stringify(body) : undefined;
    const response = await fetch(`${cms.url}${path}`, {
      method,
      headers: { ...bearer(data.token), ...json },
      ...(sent ? { body: sent } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
}
