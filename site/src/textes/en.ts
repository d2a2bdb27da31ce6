/** The areas, in English: those of `fr.ts`. */
export { autour } from './en/autour.ts';
export { book } from './en/book.ts';
export { chiffres } from './en/chiffres.ts';
export { comparaison } from './en/comparaison.ts';
export { editorial } from './en/editorial.ts';
export { entrees } from './en/entrees.ts';
export { feuille } from './en/feuille.ts';
export { introuvable } from './en/introuvable.ts';
export { listes } from './en/listes.ts';
export { metier } from './en/metier.ts';
export { nomsComptes } from './en/noms.ts';
export { page } from './en/page.ts';
export { panier } from './en/panier.ts';
export { provenance } from './en/provenance.ts';
export { recherche } from './en/recherche.ts';
