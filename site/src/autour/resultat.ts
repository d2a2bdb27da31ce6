/** What was found around a commune, as HTML: the same by the page's script and by the server. */
import { type Html, html } from '../components/html.ts';
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import type { Textes } from '../textes/index.ts';
import { type Commune, enClair } from './communes.ts';
import { GENRES, type Genre, type Proche, type Trouves } from './lieux.ts';

type Mots = Textes['autour'];

/** Places of each kind when all are shown, and when one is. */
export const PEU = 8;
export const BEAUCOUP = 40;

/** What a person asked: words typed or the code of a commune chosen, and a kind or all. */
export type Demande = { commune: string; code: string; genre?: Genre | undefined; langue: Langue };

export const genresDe = ({ genre }: Demande): readonly Genre[] => (genre ? [genre] : GENRES);
export const nombreDe = ({ genre }: Demande): number => (genre ? BEAUCOUP : PEU);

/** The same on the server: links that work without a script. */
const lienVers = (code: string, genre: Genre | undefined, langue: Langue): string =>
  `${adresse.autourDeMoiApi}?code=${code}${genre ? `&genre=${genre}` : ''}${langue === 'en' ? '&langue=en' : ''}`;

const item = ({ titre, url, detail, ville, quand, km }: Proche, mots: Mots): Html => {
  const facts = [detail, ville, quand].filter(Boolean).join(' · ');
  return html`<li><a href="${url}" lang="fr">${titre}</a> <strong class="distance">${mots.distance(km)}</strong><br><span class="discret" lang="fr">${facts}</span></li>`;
};

function section(
  { genre, lieux }: Trouves[number],
  code: string,
  demande: Demande,
  mots: Mots,
): Html {
  const more =
    !demande.genre &&
    lieux.length === PEU &&
    html`<p><a href="${lienVers(code, genre, demande.langue)}" data-code="${code}" data-genre="${genre}" rel="nofollow">${mots.plusDe[genre]}</a></p>`;
  const list =
    lieux.length > 0
      ? html`<ol class="liste-distances">${lieux.map((lieu) => item(lieu, mots))}</ol>`
      : html`<p>${mots.aucun[genre]}</p>`;
  return html`<section aria-labelledby="autour-${genre}"><h3 id="autour-${genre}">${mots.titres[genre]}</h3>${list}${more}</section>`;
}

export function trouvesEnHtml(
  commune: Commune,
  trouves: Trouves,
  demande: Demande,
  mots: Mots,
): Html {
  const sections = trouves.map((one) => section(one, commune.code, demande, mots));
  return html`<h2 id="autour-resultats" tabindex="-1">${mots.resultats(enClair(commune))}</h2><p class="discret">${mots.ordre}</p>${sections}`;
}

/** A name that several bear: to choose from, each with its postcode and a link. */
export function choixEnHtml(
  communes: readonly Commune[],
  { genre, langue }: Demande,
  mots: Mots,
): Html {
  const items = communes.map(
    (commune) =>
      html`<li><a href="${lienVers(commune.code, genre, langue)}" data-code="${commune.code}" rel="nofollow">${enClair(commune)}</a></li>`,
  );
  return html`<h2 id="autour-resultats" tabindex="-1">${mots.plusieurs(communes.length)}</h2><ul class="liens colonnes deux">${items}</ul>`;
}

export function inconnueEnHtml(saisie: string, mots: Mots): Html {
  return html`<h2 id="autour-resultats" tabindex="-1">${mots.inconnue(saisie)}</h2><p>${mots.conseil} <a href="${adresse.territoires}">${mots.territoires}</a>.</p>`;
}

export const videEnHtml = (mots: Mots): Html =>
  html`<p id="autour-resultats" tabindex="-1">${mots.vide}</p>`;
