/** The areas, in French. */
export { chiffres } from './fr/chiffres.ts';
export { comparaison } from './fr/comparaison.ts';
export { feuille } from './fr/feuille.ts';
export { metier } from './fr/metier.ts';
export { page } from './fr/page.ts';
export { panier } from './fr/panier.ts';
