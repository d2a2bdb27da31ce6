import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Revisions = Record<string, string>;

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'ingest' });

/** Per type, a value that changes with each run that changed a record or a link of it. */
export async function readRevisions(strapi: Core.Strapi): Promise<Revisions> {
  return ((await storeOf(strapi).get({ key: 'revisions' })) as Revisions | null) ?? {};
}

/** To call inside the run's transaction: the revision is then there exactly when the change is. */
export async function bumpRevisions(strapi: Core.Strapi, types: Iterable<string>): Promise<void> {
  const revisions = await readRevisions(strapi);
  const revision = randomUUID();
  for (const type of types) revisions[type] = revision;
  await storeOf(strapi).set({ key: 'revisions', value: revisions });
}
