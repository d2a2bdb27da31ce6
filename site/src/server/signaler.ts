/** `/api/signaler`: the form of « Signaler une erreur », filled with the page one comes from, and its answer. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  type Erreur,
  formulaire,
  LONGUEUR,
  merci,
  PLACE,
  type Saisie,
} from '../components/Signaler/formulaire.ts';
import { adresse } from '../domain/adresses.ts';
import { sansCoordonnees } from '../domain/coordonnees.ts';
import { enAnglais, enFrancais, type Langue, langueOf } from '../domain/langue.ts';
import { liensDans } from '../domain/liens-en-anglais.ts';
import { textes } from '../textes/index.ts';
import { cmsDe, signaler as signalerAuCms } from './cms.ts';
import { remplie } from './coquille.ts';
import { Debit } from './debit.ts';
import { probleme } from './problemes.ts';
import { type Bindings, publieDe } from './publie.ts';

type Contexte = Context<{ Bindings: Bindings }>;

const MAX_BYTES = 32 * 1024;
const debit = new Debit({ parAppelant: 5, enTout: 60, fenetreMs: 10 * 60_000 });

/** Path of a page of this portal, or nothing. The scheme is that of the balancer in front: it may differ. */
export function pageDe(saisie: string, origin: string): string | undefined {
  const url = URL.canParse(saisie, origin) ? new URL(saisie, origin) : undefined;
  if (!url || url.host !== new URL(origin).host || !/^(\/|https?:)/.test(saisie)) return undefined;
  const { pathname } = url;
  // A link to « //… » leads to another site.
  if (pathname.startsWith('//')) return undefined;
  return pathname.length <= 255 && !pathname.startsWith('/api/') ? pathname : undefined;
}

async function repondre(
  context: Contexte,
  langue: Langue,
  contenu: string,
  status: 200 | 422 | 429 | 503 = 200,
): Promise<Response> {
  const address = langue === 'en' ? enAnglais(adresse.signaler) : adresse.signaler;
  const shell = await publieDe(context)(address);
  if (shell.status !== 200) return probleme('api.unbuilt', context.req.path);
  context.header('X-Robots-Tag', 'noindex');
  return context.html(remplie(await shell.text(), PLACE, liensDans(contenu, langue)), status);
}

const STATUTS = { page: 422, vide: 422, long: 422, trop: 429, panne: 503 } as const;

const refuser = (context: Contexte, langue: Langue, saisie: Saisie, erreur: Erreur) =>
  repondre(context, langue, formulaire(saisie, langue, erreur), STATUTS[erreur]);

/** What was sent, once nothing of it is wrong. */
function lire(champs: URLSearchParams, origin: string) {
  const saisie = {
    page: (champs.get('page') ?? '').trim().slice(0, 500),
    // A form sends each end of line as two signs, where the browser counted one.
    message: (champs.get('message') ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n').trim(),
  };
  const page = pageDe(saisie.page, origin);
  const erreur: Erreur | undefined = !page
    ? 'page'
    : saisie.message === ''
      ? 'vide'
      : saisie.message.length > LONGUEUR
        ? 'long'
        : undefined;
  return { saisie, page: page ?? '/', erreur };
}

async function recevoir(context: Contexte): Promise<Response> {
  const { origin } = new URL(context.req.url);
  // Another site's form cannot speak for a visitor of this one.
  const from = context.req.header('Origin');
  if (from && URL.parse(from)?.host !== new URL(origin).host)
    return probleme('api.origine', context.req.path);
  const champs = new URLSearchParams(await context.req.text());
  const langue: Langue = champs.get('langue') === 'en' ? 'en' : 'fr';
  const { saisie, page, erreur } = lire(champs, origin);
  if (erreur) return refuser(context, langue, saisie, erreur);
  // Only a robot fills what nobody sees; it learns nothing of it.
  if (champs.get('piege')) return repondre(context, langue, merci(page, langue));
  if (!debit.prend(context.env?.appelant ?? 'inconnu')) {
    context.header('Retry-After', String(debit.attente));
    return refuser(context, langue, saisie, 'trop');
  }
  const cms = context.env?.cms ?? cmsDe();
  const retire = sansCoordonnees(saisie.message, textes(langue).signaler.retire);
  const message = retire.slice(0, LONGUEUR);
  const recu = cms ? await signalerAuCms(cms, { page, message }) : 'panne';
  return recu === 'recu'
    ? repondre(context, langue, merci(page, langue))
    : refuser(context, langue, saisie, recu);
}

/** The page one comes from: the link to here, the same on every page, names none. */
function venuDe(context: Contexte): string {
  const { origin } = new URL(context.req.url);
  const page = pageDe(context.req.header('Referer') ?? '', origin) ?? '';
  return enFrancais(page) === adresse.signaler ? '' : page;
}

export const signaler = new Hono<{ Bindings: Bindings }>()
  .get('/api/signaler', (context) => {
    const page = venuDe(context);
    const langue = langueOf(page);
    return repondre(context, langue, formulaire({ page, message: '' }, langue));
  })
  .post(
    '/api/signaler',
    bodyLimit({
      maxSize: MAX_BYTES,
      onError: (context) => refuser(context as Contexte, 'fr', { page: '', message: '' }, 'long'),
    }),
    recevoir,
  );
