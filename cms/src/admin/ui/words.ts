/** Numbers and moments, in French. */

export const number = (value: number): string => value.toLocaleString('fr-FR');

/** French counts one and a half as one. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)}\u00A0${count < 2 ? one : many}`;

/** @param zone for tests; the reader's own otherwise */
export const moment = (iso: string, zone?: string): string =>
  new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(iso));

export const day = (iso: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(iso));
