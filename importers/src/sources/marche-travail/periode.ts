/** The month that a file is about, as its name or a cell says it. Pure. */
import { slugify } from '@portulan/content-schemas';

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const IN_NUMBERS = /(?<!\d)(20\d{2})-(0[1-9]|1[0-2])(?!\d)/;
const IN_WORDS = new RegExp(`(?<![a-z])(${MOIS.join('|')})-(20\\d{2})(?!\\d)`);

/** `2026-03` of `rome_v460_marche_ft_2026-03.csv`, `2024-03` of `metiers_en_tension_mars_2024.csv`. */
export function periodeOf(text: string): string | undefined {
  const slug = slugify(text.slice(text.lastIndexOf('/') + 1));
  const [, year, month] = IN_NUMBERS.exec(slug) ?? [];
  if (year) return `${year}-${month}`;
  const [, word = '', yearAfter] = IN_WORDS.exec(slug) ?? [];
  return yearAfter && `${yearAfter}-${String(MOIS.indexOf(word) + 1).padStart(2, '0')}`;
}
