/** The areas, in English: those of `fr.ts`. */
export { chiffres } from './en/chiffres.ts';
export { comparaison } from './en/comparaison.ts';
export { feuille } from './en/feuille.ts';
export { metier } from './en/metier.ts';
export { page } from './en/page.ts';
export { panier } from './en/panier.ts';
