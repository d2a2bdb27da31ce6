/** `/api/comparer?m=…&m=…`: the comparison as a whole page, for a browser without JavaScript. */
import { Hono } from 'hono';
import { demandeDe } from '../comparaison/demande.ts';
import { lire } from '../comparaison/lire.ts';
import { resultat } from '../comparaison/resultat.ts';
import { html } from '../components/html.ts';
import { adresse } from '../domain/adresses.ts';
import { enAnglais, langueOf } from '../domain/langue.ts';
import { textes } from '../textes/index.ts';
import { placeDe, remplie } from './coquille.ts';
import { probleme } from './problemes.ts';
import { type Bindings, publieDe } from './publie.ts';

/** Where the page leaves room for what is compared; `pages/comparer` writes both. */
const PLACE = placeDe('comparaison');

/** The link of a page without scripts knows no address but that of the page it stands on. */
function paramsOf({
  url,
  referrer,
}: {
  url: string;
  referrer: string | undefined;
}): URLSearchParams {
  const { origin, searchParams } = new URL(url);
  if (searchParams.size > 0 || !referrer || !URL.canParse(referrer)) return searchParams;
  const from = new URL(referrer);
  if (from.origin !== origin) return searchParams;
  from.searchParams.set('langue', langueOf(from.pathname));
  return from.searchParams;
}

export const comparer = new Hono<{ Bindings: Bindings }>().get('/api/comparer', async (context) => {
  const { url } = context.req;
  const params = paramsOf({ url, referrer: context.req.header('Referer') });
  const langue = params.get('langue') === 'en' ? 'en' : 'fr';
  const { comparaison: mots } = textes(langue);
  const publie = publieDe(context);
  const address = langue === 'en' ? enAnglais(adresse.comparer) : adresse.comparer;
  const shell = await publie(address);
  if (shell.status !== 200) return probleme('api.unbuilt', context.req.path);

  const demande = demandeDe(params);
  const lues = await lire(demande, publie, mots);
  const base = langue === 'en' ? `${adresse.comparerApi}?langue=en` : adresse.comparerApi;
  const text = resultat(demande, lues, { langue, mots, action: adresse.comparerApi, base });
  const titles = lues.trouvees.map(({ fiche }) => fiche.titre).join(' · ');
  const page = await shell.text();
  context.header('X-Robots-Tag', 'noindex');
  return context.html(
    // A function, not a text: a title may hold the signs that `replace` reads as its own.
    remplie(page, PLACE, text).replace(/<title>/, () =>
      titles ? html`<title>${titles} - `.text : '<title>',
    ),
    // What a page asked for by a stale link lacks is said in the page; the page itself is there.
    lues.trouvees.length === 0 && lues.inconnues.length > 0 ? 404 : 200,
  );
});
