/** All that a comparison shows: what is missing, what it comes to in words, the table, the way on. */
import { type Html, html } from '../components/html.ts';
import type { Langue } from '../domain/langue.ts';
import { liensDans } from '../domain/liens-en-anglais.ts';
import { MAX } from '../scripts/comparer/basket-item.ts';
import type { Textes } from '../textes/index.ts';
import type { Demande } from './demande.ts';
import { type Ligne, lignesDe } from './lignes.ts';
import type { Lues } from './lire.ts';
import { rechercheDe, tableau } from './tableau.ts';

type Mots = Textes['comparaison'];

/** What was asked for and could not be shown as such, a sentence each. */
function avis({ genre, trop, melange }: Demande, { trouvees, inconnues }: Lues, mots: Mots) {
  const { etats } = mots;
  return [
    ...inconnues.map(
      (nom) =>
        html`<p class="avertissement">${etats.inconnu(nom)} <a href="${rechercheDe(nom)}">${etats.chercher}</a></p>`,
    ),
    ...trouvees.flatMap(({ ancienne }) =>
      ancienne ? html`<p class="avertissement">${etats.remplace(ancienne)}</p>` : [],
    ),
    ...(trop ? [html`<p class="avertissement">${etats.trop}</p>`] : []),
    ...(melange ? [html`<p class="avertissement">${etats.melange}</p>`] : []),
    ...(trouvees.length === 1 ? [html`<p>${etats.un[genre]}</p>`] : []),
    ...(trouvees.length === 0 ? [html`<p>${etats.vide}</p>`] : []),
  ];
}

/** Only the capital of a start is lost, not that of a name. */
const dansUnePhrase = (titre: string): string =>
  titre.charAt(0).toLocaleLowerCase('fr') + titre.slice(1);

const nommees = (lignes: readonly Ligne[], etat: Ligne['etat'], mots: Mots): string =>
  lignes
    // The sentence that presents each is of course its own.
    .filter(({ cle, etat: its }) => its === etat && cle !== 'resume')
    .map(({ cle }) => dansUnePhrase(mots.lignes[cle]))
    .join(', ');

/** What the table says, for who will not read it all. */
function resume(titres: readonly string[], lignes: readonly Ligne[], mots: Mots): Html {
  const skills = lignes.find(({ cle }) => cle === 'competences');
  const own = skills?.cellules.map((cellule, rang) =>
    mots.resume.propres(titres[rang] as string, cellule.length),
  );
  const [same, different] = (['identique', 'differente'] as const).map((etat) =>
    nommees(lignes, etat, mots),
  );
  const sentences = [
    ...(skills ? [[mots.resume.metiers(skills.commun.length), ...(own ?? [])].join(' ')] : []),
    ...(same ? [mots.resume.identiques(same)] : []),
    different ? mots.resume.change(different) : mots.resume.rienNeChange,
  ];
  return html`<ul class="resume-comparaison">${sentences.map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** A field for one more, beside those that stay. */
function ajouter(
  { genre }: Demande,
  { trouvees }: Lues,
  action: string,
  langue: Langue,
  mots: Mots,
) {
  const kept = trouvees.map(
    ({ slug }) => html`<input type="hidden" name="${genre}" value="${slug}">`,
  );
  const id = `ajout-${genre}`;
  const english = langue === 'en' && html`<input type="hidden" name="langue" value="en">`;
  return html`<form class="ajout sans-impression" action="${action}" data-comparaison-form>${kept}${english}<label class="etiquette" for="${id}">${mots.ajouter[genre]}</label><div class="champ-ligne"><input class="champ-texte" id="${id}" name="${genre}" list="liste-${genre}" maxlength="300" autocomplete="off" required><button class="bouton plein" type="submit">${mots.formulaire.envoyer}</button></div></form>`;
}

export type Vue = {
  langue: Langue;
  mots: Mots;
  /** Address of the form. */
  action: string;
  /** Address to which « Retirer » adds what stays. */
  base: string;
};

export function resultat(
  demande: Demande,
  lues: Lues,
  { langue, mots, action, base }: Vue,
): string {
  const fiches = lues.trouvees.map(({ fiche }) => fiche);
  const lignes = lignesDe(fiches);
  const titres = fiches.map(({ titre }) => titre);
  const { genre } = demande;
  const { text } =
    html`${avis(demande, lues, mots)}${fiches.length > 1 && resume(titres, lignes, mots)}${
      fiches.length > 0 && tableau({ genre, fiches, lignes, base, langue, mots })
    }${fiches.length > 0 && fiches.length < MAX && ajouter(demande, lues, action, langue, mots)}`;
  return liensDans(text, langue);
}
