/** The form as the page shows it, and as the server answers it: same words, same fields. */
import { adresse } from '../../domain/adresses.ts';
import type { Langue } from '../../domain/langue.ts';
import { textes } from '../../textes/index.ts';
import { type Html, html } from '../html.ts';

/** Between these marks, the server writes its answer. */
export const PLACE = { debut: '<!--signaler-->', fin: '<!--/signaler-->' };

/** Longest message, in characters: that of the inbox. */
export const LONGUEUR = 2_000;

export type Saisie = { page: string; message: string };
export type Erreur = keyof ReturnType<typeof textes>['signaler']['erreurs'];

const champ = (erreur: Erreur | undefined) =>
  erreur === 'page' ? 'signaler-page' : 'signaler-mots';

const alerte = (erreur: Erreur | undefined, langue: Langue): Html | false =>
  erreur !== undefined &&
  html`<p class="avertissement" role="alert"><a href="#${champ(erreur)}">${textes(langue).signaler.erreurs[erreur]}</a></p>`;

/** @param erreur what is wrong with what was sent, if anything is */
export function formulaire({ page, message }: Saisie, langue: Langue, erreur?: Erreur): string {
  const mots = textes(langue).signaler;
  const enFaute = (id: string) => (erreur && champ(erreur) === id ? 'true' : 'false');
  return html`${alerte(erreur, langue)}<form class="pile signaler" method="post" action="${adresse.signalerApi}">
<input type="hidden" name="langue" value="${langue}">
<div><label for="signaler-page">${mots.page}</label>
<p class="discret" id="signaler-page-aide">${mots.pageAide}</p>
<input id="signaler-page" name="page" value="${page}" required maxlength="255" aria-describedby="signaler-page-aide" aria-invalid="${enFaute('signaler-page')}"></div>
<div><label for="signaler-mots">${mots.message}</label>
<p class="discret" id="signaler-mots-aide">${mots.messageAide}</p>
<textarea id="signaler-mots" name="message" rows="7" required maxlength="${LONGUEUR}" aria-describedby="signaler-mots-aide" aria-invalid="${enFaute('signaler-mots')}">${message}</textarea></div>
<div hidden><label for="signaler-piege">${mots.piege}</label><input id="signaler-piege" name="piege" tabindex="-1" autocomplete="off"></div>
<p><button class="bouton" type="submit">${mots.envoyer}</button></p>
<p class="discret">${mots.discretion}</p>
</form>`.text;
}

/** What stands in its place once the message has arrived. */
export function merci(page: string, langue: Langue): string {
  const mots = textes(langue).signaler;
  return html`<div role="status"><h2>${mots.merci}</h2><p>${mots.merciSuite}</p></div><p><a href="${page}">${mots.retour}</a></p>`
    .text;
}
