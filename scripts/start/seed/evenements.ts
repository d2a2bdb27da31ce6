/** The events of the example, written once and dated at seeding, at hours of Paris. Pure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evenement } from '@portulan/content-schemas';
import { weekdayFrom } from './jours.ts';

/**
 * `jour`: days from the seeding, less than nought for one that is over; the event is on the next
 * `semaine` (0 for a Sunday) from then.
 */
export type ModeleEvenement = {
  jour: number;
  semaine: number;
  de: string;
  a: string;
  evenement: Omit<Evenement, 'debut' | 'fin'>;
};

const PARIS = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant at which clocks in Paris show that day and hour, in winter as in summer. */
export function instantAParis(jour: string, heure: string): string {
  const asUtc = Date.parse(`${jour}T${heure}:00Z`);
  const shown = Date.parse(`${PARIS.format(asUtc).replace(' ', 'T')}Z`);
  return new Date(asUtc - (shown - asUtc)).toISOString();
}

const FIRST = ['slug', 'titre', 'resume', 'corps'];

/** Records in the order of their schema's fields, as the examples are. */
export function evenementsDates(modeles: readonly ModeleEvenement[], jour: string): Evenement[] {
  return modeles.map(({ jour: days, semaine, de, a, evenement }) => {
    const day = weekdayFrom(jour, days, semaine);
    const fields = Object.entries(evenement);
    const isFirst = ([name]: [string, unknown]) => FIRST.includes(name);
    return Object.fromEntries([
      ...fields.filter(isFirst),
      ['debut', instantAParis(day, de)],
      ['fin', instantAParis(day, a)],
      ...fields.filter((field) => !isFirst(field)),
    ]) as Evenement;
  });
}

export const readModelesEvenements = (seed: string): ModeleEvenement[] =>
  JSON.parse(readFileSync(join(seed, 'editorial', 'evenements.json'), 'utf8'));
