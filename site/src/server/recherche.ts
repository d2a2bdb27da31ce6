/** `/api/recherche?q=`: the search answered as a whole page, for a browser without JavaScript. */
import { Hono } from 'hono';
import type { Publie } from '../comparaison/lire.ts';
import { PLACE, reponsesHtml } from '../components/Recherche/reponses.ts';
import { adresse } from '../domain/adresses.ts';
import { enAnglais } from '../domain/langue.ts';
import { liensDans } from '../domain/liens-en-anglais.ts';
import { NOMS_ACTUEL } from '../domain/recherche/adresse-noms.ts';
import { chercherNoms, reponsesSures } from '../domain/recherche/chercher.ts';
import { type NomsOuverts, ouvrirNoms } from '../domain/recherche/ouvrir.ts';
import { textes } from '../textes/index.ts';
import { remplie } from './coquille.ts';
import { probleme } from './problemes.ts';
import { type Bindings, publieDe } from './publie.ts';

/** As long as the field allows; what is longer is no question. */
const LONGUEUR = 120;
const PAR_PAGE = 20;
/** Beyond this, answers say nothing more. */
const REPONSES = 100;

/** The last index read; a new one has another address. */
let garde: { adresse: string; noms: NomsOuverts } | undefined;

async function nomsPublies(publie: Publie): Promise<NomsOuverts | undefined> {
  const actuel = await publie(NOMS_ACTUEL);
  if (actuel.status !== 200) return undefined;
  const { noms: adresseNoms } = JSON.parse(await actuel.text());
  if (garde?.adresse === adresseNoms) return garde?.noms;
  const lu = await publie(adresseNoms);
  if (lu.status !== 200) return undefined;
  garde = { adresse: adresseNoms, noms: ouvrirNoms(JSON.parse(await lu.text())) };
  return garde.noms;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const recherche = new Hono<{ Bindings: Bindings }>().get(
  '/api/recherche',
  async (context) => {
    const { q = '', p = '1', langue: asked } = context.req.query();
    const question = q.trim().slice(0, LONGUEUR);
    const langue = asked === 'en' ? 'en' : 'fr';
    const mots = textes(langue).recherche;
    const publie = publieDe(context);
    const [coquille, noms] = await Promise.all([
      publie(langue === 'en' ? enAnglais(adresse.recherche) : adresse.recherche),
      nomsPublies(publie),
    ]);
    if (coquille.status !== 200 || !noms) return probleme('api.unbuilt', context.req.path);

    const reponses = question
      ? reponsesSures(chercherNoms(noms, question, { limite: REPONSES }))
      : [];
    const derniere = Math.max(1, Math.ceil(reponses.length / PAR_PAGE));
    const page = Math.min(derniere, Math.max(1, Number.parseInt(p, 10) || 1));
    const lien = (autre: number) =>
      `${adresse.rechercheApi}?${new URLSearchParams({ q: question, p: String(autre), ...(langue === 'en' && { langue }) })}`;
    const { text } = reponsesHtml({ question, reponses, page, parPage: PAR_PAGE, lien }, mots);
    const coquillePage = await coquille.text();
    context.header('X-Robots-Tag', 'noindex');
    // The field keeps what was asked; functions, because the text may hold signs that `replace` reads.
    const champ = /(<input[^>]*\sid="q"[^>]*)>/;
    return context.html(
      remplie(
        coquillePage.replace(champ, (_, debut) => `${debut} value="${escaped(question)}">`),
        PLACE,
        liensDans(text, langue),
      ),
    );
  },
);
