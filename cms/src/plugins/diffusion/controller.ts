import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contract } from '../../lib/contract';
import { planOf } from '../../lib/plan';
import { CmsError } from '../../lib/probleme';
import { etagOf, matches } from './etag';
import { exportFile } from './export-file';
import { readRetired } from './retired';
import { readSources } from './sources';
import { stateOf } from './state';

/** Sets the validator and says whether the reader already has that state. */
function isKnown(ctx: Context, etag: string): boolean {
  ctx.set('ETag', `"${etag}"`);
  ctx.set('Cache-Control', 'private, no-cache');
  ctx.vary('Authorization');
  const known = matches(ctx.get('If-None-Match'), `"${etag}"`);
  ctx.status = known ? 304 : 200;
  return known;
}

/** A short list, whose validator is the digest of what it says. */
function answer(ctx: Context, records: unknown[]): void {
  const lines = [...records, { fin: { count: records.length } }];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (isKnown(ctx, createHash('sha256').update(text).digest('hex').slice(0, 40))) return;
  ctx.type = 'application/x-ndjson';
  ctx.body = text;
}

export const diffusionController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/export/:type` */
  async exporter(ctx: Context) {
    const name: string = ctx.params.type;
    if (!Object.hasOwn(contract.types, name) || contract.types[name]?.kind === 'technical')
      throw new CmsError('export.type', 404, `Le type « ${name} » n’est pas exporté.`);
    const plan = planOf(strapi, name);
    const current = await etagOf(strapi, strapi.db.connection, plan);
    if (isKnown(ctx, current)) return;
    const { etag, file } = await exportFile(strapi, plan, current);
    isKnown(ctx, etag);
    ctx.status = 200;
    ctx.type = 'application/x-ndjson';
    ctx.length = (await file.stat()).size;
    ctx.body = file.createReadStream();
  },

  /** `GET /api/export/etat` */
  async etat(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { etat: await stateOf(strapi) };
  },

  /** `GET /api/export/sources` */
  async sources(ctx: Context) {
    answer(ctx, await readSources(strapi));
  },

  /** `GET /api/export/retraits` */
  async retraits(ctx: Context) {
    answer(ctx, await readRetired(strapi));
  },
});
