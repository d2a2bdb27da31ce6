import type { Core } from '@strapi/strapi';
import Ajv2020 from 'ajv/dist/2020';
import type { Context } from 'koa';
import { signalementSchema } from '../../lib/contract';
import { CmsError } from '../../lib/probleme';
import { storable } from '../../lib/storable';
import { keepSignalement, type Recu } from './signalements';

const isRecu = new Ajv2020({ strict: false }).compile(signalementSchema as Record<string, unknown>);

function recuOf(ctx: Context): Recu {
  const body = storable((ctx.request as unknown as { body: unknown }).body);
  if (!isRecu(body))
    throw new CmsError('signalement.invalid', 400, 'Le signalement n’a pas la forme attendue.');
  return body as Recu;
}

export const signalementsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/signalements` */
  async recevoir(ctx: Context) {
    await keepSignalement(strapi, recuOf(ctx));
    ctx.status = 204;
  },
});
