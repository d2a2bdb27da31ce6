/** The table of a comparison as HTML: made by the server and by the browser from the same rows. */
import { type Html, html } from '../components/html.ts';
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import type { Fiche } from '../page-models/comparaison.ts';
import type { Lien } from '../page-models/types.ts';
import type { Genre } from '../scripts/comparer/basket-item.ts';
import type { Textes } from '../textes/index.ts';
import { requete } from './demande.ts';
import type { Ligne } from './lignes.ts';

type Mots = Textes['comparaison'];

/** Of a list, how many are shown before the fold. */
const VISIBLES = 8;

const lien = ({ titre, url }: Lien): Html =>
  url ? html`<li><a href="${url}">${titre}</a></li>` : html`<li>${titre}</li>`;

function liste(items: readonly Lien[], mots: Mots): Html {
  const [only] = items;
  if (!only) return html`<p class="discret">${mots.rien}</p>`;
  if (items.length === 1)
    return only.url
      ? html`<p><a href="${only.url}">${only.titre}</a></p>`
      : html`<p>${only.titre}</p>`;
  // A fold that would hide two or three lines is not worth the click.
  const shown = items.length > VISIBLES + 3 ? VISIBLES : items.length;
  const head = html`<ul>${items.slice(0, shown).map(lien)}</ul>`;
  if (shown === items.length) return head;
  const rest = items.slice(shown);
  return html`${head}<details><summary>${mots.compte.autres(rest.length)}</summary><ul>${rest.map(lien)}</ul></details>`;
}

const ETATS = { identique: 'identique', differente: 'different' } as const;

function enTete(titre: string, { etat }: Ligne, mots: Mots): Html {
  if (etat === 'seule') return html`${titre}`;
  return html`${titre} <span class="etat-ligne ${etat}">${mots[ETATS[etat]]}</span>`;
}

function rangees(ligne: Ligne, mots: Mots, lang: Html): Html {
  const { cle, commun, cellules } = ligne;
  const titre = mots.lignes[cle];
  const cells = cellules.map(
    (cellule) => html`<td role="cell"${lang}>${liste(cellule, mots)}</td>`,
  );
  if (commun.length === 0)
    return html`<tr role="row"><th scope="row" role="rowheader">${enTete(titre, ligne, mots)}</th>${cells}</tr>`;
  const shared = html`<tr role="row"><th scope="row" role="rowheader">${titre}, ${mots.enCommun.toLocaleLowerCase()}</th><td role="cell"${lang} class="commun" colspan="${cellules.length}">${liste(commun, mots)}</td></tr>`;
  if (ligne.etat === 'identique') return shared;
  const own = cellules.map(
    (cellule) =>
      html`<td role="cell"${lang}>${cellule.length > 0 ? liste(cellule, mots) : html`<p class="discret">${mots.aucun}</p>`}</td>`,
  );
  return html`${shared}<tr role="row"><th scope="row" role="rowheader">${titre}, ${mots.propres}</th>${own}</tr>`;
}

export type Colonnes = {
  genre: Genre;
  fiches: readonly Fiche[];
  lignes: readonly Ligne[];
  /** Where « Retirer » leads: the static page or the server. */
  base: string;
  langue: Langue;
  mots: Mots;
};

/** What the records say is French whatever the interface speaks (WCAG 3.1.2). */
const langDe = (langue: Langue): Html => (langue === 'fr' ? html`` : html` lang="fr"`);

const slugOf = ({ url }: Fiche): string => url.split('/').at(-2) ?? '';

function colonne({ genre, fiches, base, langue, mots }: Colonnes, fiche: Fiche): Html {
  const others = fiches.filter((other) => other !== fiche).map(slugOf);
  const separator = base.includes('?') ? '&' : '?';
  const rest = requete(genre, others).replace('?', separator);
  return html`<th scope="col" role="columnheader"><a href="${fiche.url}"${langDe(langue)}>${fiche.titre}</a><a class="retirer sans-impression" href="${base}${rest}" rel="nofollow" data-retirer="${genre}/${slugOf(fiche)}" aria-label="${mots.retirer(fiche.titre)}">${mots.retirerCourt}</a></th>`;
}

/**
 * The roles are said again: on a phone the rows are laid out as a grid, and a browser may then
 * forget that it is a table.
 */
export function tableau(colonnes: Colonnes): Html {
  const { genre, fiches, lignes, mots } = colonnes;
  const lang = langDe(colonnes.langue);
  const columns = fiches.map((fiche) => colonne(colonnes, fiche));
  return html`<div class="comparaison n-${fiches.length}" role="region" aria-label="${mots.region}" tabindex="0"><table role="table"><caption>${mots.legende[genre]}</caption><thead role="rowgroup"><tr role="row"><td role="cell" class="coin"></td>${columns}</tr></thead><tbody role="rowgroup">${lignes.map((ligne) => rangees(ligne, mots, lang))}</tbody></table></div>`;
}

export const rechercheDe = (nom: string): string =>
  `${adresse.recherche}?q=${encodeURIComponent(nom)}`;
