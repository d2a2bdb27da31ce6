/** The areas, in English: those of `fr.ts`. */
export { page } from './en/page.ts';
