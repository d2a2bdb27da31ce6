/** The areas, in French. */
export { page } from './fr/page.ts';
