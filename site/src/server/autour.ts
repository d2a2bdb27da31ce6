/** `/api/autour-de-moi?commune=…`: what is around a commune, as a whole page, without JavaScript. */
import { Hono } from 'hono';
import { isGenre } from '../autour/lieux.ts';
import { openIndex, repondre } from '../autour/repondre.ts';
import type { Demande } from '../autour/resultat.ts';
import { html } from '../components/html.ts';
import { adresse } from '../domain/adresses.ts';
import { enAnglais, type Langue } from '../domain/langue.ts';
import { textes } from '../textes/index.ts';
import { placeDe, remplie } from './coquille.ts';
import { probleme } from './problemes.ts';
import { type Bindings, publieDe } from './publie.ts';

/** Where the page leaves room for what is found; `pages/autour-de-moi` writes both. */
const PLACE = placeDe('autour');
const FIELD = /(<input[^>]*\sid="commune"[^>]*)>/;
const CHOSEN = /(<input[^>]*\sname="genre"[^>]*?)\schecked(?:="")?/;
const MAX_LENGTH = 80;

function demandeOf(params: URLSearchParams, langue: Langue): Demande {
  const genre = params.get('genre');
  return {
    commune: (params.get('commune') ?? '').slice(0, MAX_LENGTH),
    code: (params.get('code') ?? '').slice(0, 5),
    genre: isGenre(genre) ? genre : undefined,
    langue,
  };
}

/** The page as it was published, with the answer, the field as it was filled, and a title of its own. */
function filled(
  shell: string,
  contenu: string,
  champ: string,
  titre: string | undefined,
  genre = '',
) {
  return remplie(shell, PLACE, contenu)
    .replace(FIELD, (_, field: string) => `${field} value="${html`${champ}`.text}">`)
    .replace(CHOSEN, '$1')
    .replace(`name="genre" value="${genre}"`, (field) => `${field} checked`)
    .replace('<title>', () => (titre ? html`<title>${titre} - `.text : '<title>'));
}

export const autour = new Hono<{ Bindings: Bindings }>().get(
  '/api/autour-de-moi',
  async (context) => {
    const params = new URL(context.req.url).searchParams;
    const langue = params.get('langue') === 'en' ? 'en' : 'fr';
    const publie = publieDe(context);
    const shell = await publie(
      langue === 'en' ? enAnglais(adresse.autourDeMoi) : adresse.autourDeMoi,
    );
    if (shell.status !== 200) return probleme('api.unbuilt', context.req.path);
    const lire = async (address: string) => {
      const file = await publie(address);
      if (file.status !== 200) throw new Error(`${address} is not published`);
      return JSON.parse(await file.text());
    };
    const demande = demandeOf(params, langue);
    const { autour: mots } = textes(langue);
    const reponse = await repondre(demande, await openIndex(lire), lire, mots);
    const champ = reponse.commune?.nom ?? demande.commune;
    context.header('X-Robots-Tag', 'noindex');
    return context.html(
      filled(await shell.text(), reponse.contenu, champ, reponse.titre, demande.genre),
      reponse.inconnue ? 404 : 200,
    );
  },
);
