const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** The date of a source is on all of its pages. */
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
