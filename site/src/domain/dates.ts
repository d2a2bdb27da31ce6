import { type Langue, REGIONS } from './langue.ts';

const longFormat = (langue: Langue) =>
  new Intl.DateTimeFormat(REGIONS[langue], { dateStyle: 'long', timeZone: 'UTC' });

const long: Record<Langue, Intl.DateTimeFormat> = { fr: longFormat('fr'), en: longFormat('en') };

const shortMonth = (langue: Langue) =>
  new Intl.DateTimeFormat(REGIONS[langue], { month: 'short', timeZone: 'UTC' });

const months: Record<Langue, Intl.DateTimeFormat> = { fr: shortMonth('fr'), en: shortMonth('en') };

/** `2026-12-05` → `déc.`, `Dec` */
export const moisCourt = (iso: string, langue: Langue): string =>
  months[langue].format(new Date(`${iso}T00:00:00Z`));

/** The same few dates come back on thousands of pages. */
const known: Record<Langue, Map<string, string>> = { fr: new Map(), en: new Map() };

function told(iso: string, langue: Langue): string {
  const plain = long[langue].format(new Date(`${iso}T00:00:00Z`));
  const text = (langue === 'fr' ? plain.replace(/^1 /, '1er ') : plain).replaceAll(' ', '\u00a0');
  known[langue].set(iso, text);
  return text;
}

/** `2026-03-01` → `1er mars 2026`, `1 March 2026`; kept on one line. */
export const dateEnClair = (iso: string, langue: Langue = 'fr'): string =>
  known[langue].get(iso) ?? told(iso, langue);

const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The day it is in Paris, AAAA-MM-JJ. */
export const jourAParis = (instant: Date): string => PARIS.format(instant);
