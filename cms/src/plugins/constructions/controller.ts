import type { Core } from '@strapi/strapi';
import Ajv2020 from 'ajv/dist/2020';
import type { Context } from 'koa';
import { answering, bodyOf, text } from '../../lib/admin-route';
import { avancementConstructionSchema, siteEnLigneSchema } from '../../lib/contract';
import { CmsError } from '../../lib/probleme';
import { storable } from '../../lib/storable';
import { stateOf } from '../diffusion/state';
import { note } from '../journal/entries';
import { Settling } from './settle';
import { changeSuivi, readSuivi } from './store';
import { advance, forgetSilent, take } from './suivi';
import type { Avancement, Ordre, SiteEnLigne } from './types';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isSite = ajv.compile(siteEnLigneSchema as Record<string, unknown>);
const isAvancement = ajv.compile(avancementConstructionSchema as Record<string, unknown>);

const settling = new Settling();

const refused = (what: string) =>
  new CmsError('construction.invalid', 400, `${what} n’a pas la forme attendue.`);

/** What the worker asks and tells. */
export const constructionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/constructions/prendre` */
  async prendre(ctx: Context) {
    const site = storable(bodyOf(ctx));
    if (!isSite(site)) throw refused('Ce qui est en ligne');
    const { etat: live } = site as SiteEnLigne;
    const etat = await stateOf(strapi);
    const now = new Date();
    const settled = settling.observe(etat, live, now.getTime());
    const construction = await changeSuivi(strapi, (suivi) => {
      const taken = take(suivi, { now, site: site as SiteEnLigne, etat, settled });
      return { suivi: taken.suivi, answer: taken.construction };
    });
    if (construction) ctx.body = construction;
    else ctx.status = 204;
  },

  /** `PUT /api/constructions/:identifiant` */
  async avancer(ctx: Context) {
    const body = storable(bodyOf(ctx));
    if (!isAvancement(body)) throw refused('L’avancement');
    const { identifiant } = ctx.params as { identifiant: string };
    const known = await changeSuivi(strapi, (suivi) => {
      const next = advance(suivi, identifiant, body as Avancement, new Date());
      return { suivi: next ?? suivi, answer: next !== undefined };
    });
    if (!known)
      throw new CmsError(
        'construction.unknown',
        404,
        `La construction « ${identifiant} » n’est pas, ou plus, en cours.`,
      );
    ctx.status = 204;
  },
});

const ACTIONS: readonly string[] = ['verifier', 'confirmer', 'reprendre', 'retablir'];
const SAID: Record<Ordre['action'], string> = {
  verifier: 'vérification du site demandée',
  confirmer: 'mise en ligne confirmée',
  reprendre: 'mise en ligne reprise',
  retablir: 'version remise en ligne',
};

function ordreOf(ctx: Context): Ordre {
  const body = bodyOf(ctx);
  const action = text(body.action);
  const version = text(body.version);
  if (!ACTIONS.includes(action) || (action === 'retablir') !== Boolean(version))
    throw refused('L’ordre');
  return { action, ...(version ? { version } : {}) } as Ordre;
}

/** What the administration shows and asks. */
export const miseEnLigneController = ({ strapi }: { strapi: Core.Strapi }) => ({
  etat: answering(async () => {
    const now = new Date();
    const suivi = forgetSilent(await readSuivi(strapi), now);
    const ajour = suivi.site?.etat === (await stateOf(strapi));
    return { ...suivi, ajour, maintenant: now.toISOString() };
  }),

  ordonner: answering(async (ctx) => {
    const ordre = ordreOf(ctx);
    const known = await changeSuivi(strapi, (suivi) => {
      const isKept =
        ordre.action !== 'retablir' || suivi.site?.versions.includes(ordre.version) === true;
      return { suivi: isKept ? { ...suivi, ordre } : suivi, answer: isKept };
    });
    if (!known) throw new CmsError('construction.version', 404, 'Cette version n’est plus gardée.');
    await note(strapi, {
      action: SAID[ordre.action],
      type: 'site',
      titre: ordre.action === 'retablir' ? ordre.version : 'Site public',
    });
  }),
});
