const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-03-01` → `1er mars 2026`, kept on one line. */
export const dateEnClair = (iso: string): string =>
  long
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/^1 /, '1er ')
    .replaceAll(' ', '\u00a0');
