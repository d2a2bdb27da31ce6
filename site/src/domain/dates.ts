const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** The same few dates come back on thousands of pages. */
const known = new Map<string, string>();

function told(iso: string): string {
  const text = long
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/^1 /, '1er ')
    .replaceAll(' ', '\u00a0');
  known.set(iso, text);
  return text;
}

/** `2026-03-01` → `1er mars 2026`, kept on one line. */
export const dateEnClair = (iso: string): string => known.get(iso) ?? told(iso);

const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The day it is in Paris, AAAA-MM-JJ. */
export const jourAParis = (instant: Date): string => PARIS.format(instant);
