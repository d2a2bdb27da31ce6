/** The release of a source, as people read it: no digest, no date of a machine. */
import type { Provenance } from '@portulan/content-schemas';
import { dateEnClair } from './dates.ts';
import type { Langue } from './langue.ts';

const JOUR = /\b\d{4}-\d{2}-\d{2}\b/g;

/** @param inconnue what to say of files that carry neither number nor date */
export function versionEnClair(
  { release, dateRelease }: Pick<Provenance, 'release' | 'dateRelease'>,
  langue: Langue,
  inconnue: string,
): { version: string; date?: string } {
  const says = dateRelease !== undefined && release.includes(dateRelease);
  const version = release.startsWith('empreinte ')
    ? inconnue
    : release.replace(JOUR, (day) => dateEnClair(day, langue));
  return { version, ...(dateRelease && !says && { date: dateRelease }) };
}
