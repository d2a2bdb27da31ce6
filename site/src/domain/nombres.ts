/** Numbers as each language writes them: `1 584`, `1,584`. */
import { LANGUES, type Langue, REGIONS } from './langue.ts';

const formats = new Map(LANGUES.map((langue) => [langue, new Intl.NumberFormat(REGIONS[langue])]));

export const nombreEn = (nombre: number, langue: Langue = 'fr'): string =>
  (formats.get(langue) as Intl.NumberFormat).format(nombre);

/** French counts none and one in the singular; English says “0 jobs”. */
export const auPluriel = (nombre: number, langue: Langue = 'fr'): boolean =>
  langue === 'fr' ? nombre > 1 : nombre !== 1;
