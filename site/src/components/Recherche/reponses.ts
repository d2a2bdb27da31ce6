/** The answers of the server as HTML: what the search page shows where there is no JavaScript. */
import { adresse } from '../../domain/adresses.ts';
import type { Reponse } from '../../domain/recherche/chercher.ts';
import type { Textes } from '../../textes/index.ts';
import { html } from '../html.ts';

type Mots = Textes['recherche'];

/** Where the page leaves room for the answers. */
export const PLACE = { debut: '<!--reponses-->', fin: '<!--/reponses-->' } as const;

const item = ({ slug, code, titre, nom }: Reponse, mots: Mots) => html`
<li class="gd-${code.charAt(0)}"><p class="sur-titre">${mots.metier}</p>
<h3 lang="fr"><a href="${adresse.metier(slug)}">${titre}</a></h3>
${nom !== titre && html`<p class="discret">${mots.ditAussi(nom)}</p>`}</li>`;

export type Demande = {
  question: string;
  reponses: readonly Reponse[];
  /** From 1. */
  page: number;
  parPage: number;
  /** The address of another page of the same answers. */
  lien: (page: number) => string;
};

export function reponsesHtml({ question, reponses, page, parPage, lien }: Demande, mots: Mots) {
  if (!question) return html`<div class="page reponses"><p>${mots.tapez}</p></div>`;
  const montrees = reponses.slice((page - 1) * parPage, page * parPage);
  const derniere = Math.ceil(reponses.length / parPage);
  return html`<section class="page resultats reponses" aria-labelledby="titre-reponses">
<h2 id="titre-reponses" class="hors-vue">${mots.resultats}</h2>
<p class="bilan">${mots.reponses(reponses.length, question)}</p>
<ol start="${(page - 1) * parPage + 1}">${montrees.map((reponse) => item(reponse, mots))}</ol>
${
  derniere > 1 &&
  html`<nav class="pages" aria-label="${mots.pages}">
${page > 1 && html`<a class="bouton" rel="prev" href="${lien(page - 1)}">${mots.precedente}</a>`}
${page < derniere && html`<a class="bouton" rel="next" href="${lien(page + 1)}">${mots.suivante}</a>`}
</nav>`
}</section>`;
}
