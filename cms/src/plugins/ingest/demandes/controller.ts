import type { Core } from '@strapi/strapi';
import Ajv2020 from 'ajv/dist/2020';
import type { Context } from 'koa';
import { avancementSchema } from '../../../lib/contract';
import { CmsError } from '../../../lib/probleme';
import { storable } from '../../../lib/storable';
import { type Avancement, advanceDemande, takeDemande } from './demandes';
import { noteWorker } from './worker-seen';

const isAvancement = new Ajv2020({ strict: false }).compile(
  avancementSchema as Record<string, unknown>,
);

function avancementOf(ctx: Context): Avancement {
  const body = storable((ctx.request as unknown as { body: unknown }).body);
  if (!isAvancement(body))
    throw new CmsError('demande.invalid', 400, 'L’avancement n’a pas la forme attendue.');
  return body as Avancement;
}

/** What the worker asks and tells. */
export const demandesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/ingest/demandes/prendre` */
  async prendre(ctx: Context) {
    noteWorker();
    const demande = await takeDemande(strapi);
    if (demande) ctx.body = demande;
    else ctx.status = 204;
  },

  /** `PUT /api/ingest/demandes/:identifiant` */
  async avancer(ctx: Context) {
    noteWorker();
    ctx.body = await advanceDemande(strapi, ctx.params.identifiant, avancementOf(ctx));
  },
});
