/** Creates a sample of real records by Strapi's own REST, as fast as it takes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '@portulan/content-schemas';
import { Failure } from '../lib/failure.ts';
import { ROOT } from '../lib/home.ts';
import type { Throwaway } from './throwaway.ts';

type Attribute = { type: string };
type Document = { url: string; data: Record<string, unknown> };

/** Strapi's plural route and plain attributes of a type, from its generated schema. */
function routeOf(singular: string) {
  const path = join(ROOT, 'cms', 'src', 'api', singular, 'content-types', singular, 'schema.json');
  const schema: { info: { pluralName: string }; attributes: Record<string, Attribute> } =
    JSON.parse(readFileSync(path, 'utf8'));
  const plain = Object.entries(schema.attributes).filter(
    ([, { type }]) => type !== 'relation' && type !== 'media',
  );
  return { plural: schema.info.pluralName, attributes: new Set(plain.map(([name]) => name)) };
}

/** Links are left out: REST wants the target's id, one more request each. It does less, not more. */
async function sampleOf(cms: Throwaway, type: string, count: number): Promise<Document[]> {
  const singular = registry.find(({ name }) => name === type)?.singular ?? type;
  const { plural, attributes } = routeOf(singular);
  const response = await fetch(`${cms.url}/api/export/${type}`, {
    headers: { Authorization: `Bearer ${cms.secrets.PORTULAN_TOKEN_SITE}` },
  });
  const lines = (await response.text()).trim().split('\n').slice(0, -1);
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((line) => ({
      url: `/api/${plural}`,
      data: Object.fromEntries(
        Object.entries(JSON.parse(line)).filter(([name]) => attributes.has(name)),
      ),
    }));
}

/** A sample with the proportions of the whole import. */
export async function sampleRecords(
  cms: Throwaway,
  counts: Record<string, number>,
  size: number,
): Promise<Document[]> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = await Promise.all(
    Object.entries(counts).map(([type, count]) =>
      sampleOf(cms, type, Math.max(1, Math.round((size * count) / total))),
    ),
  );
  return parts.flat();
}

/** Documents per second with this many requests under way. */
export async function createAll(
  cms: Throwaway,
  documents: readonly Document[],
  concurrency: number,
): Promise<number> {
  const waiting = documents.values();
  const started = performance.now();
  const worker = async () => {
    for (const { url, data } of waiting) {
      const response = await fetch(cms.url + url, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${cms.secrets.PORTULAN_TOKEN_IMPORTEUR}`,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ data }),
      });
      const text = await response.text();
      if (response.status !== 201)
        throw new Failure('bench.rest', `POST ${url} : ${response.status} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return documents.length / ((performance.now() - started) / 1000);
}
