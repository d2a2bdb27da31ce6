/** How heavy a file is, in words: `340 ko`, `1,2 Mo`. */
import { type Langue, REGIONS } from './langue.ts';

const UNITS: Record<Langue, [string, string]> = { fr: ['ko', 'Mo'], en: ['KB', 'MB'] };

export function poidsEnClair(octets: number, langue: Langue = 'fr'): string {
  const ko = octets / 1000;
  const [value, unit] = ko < 1000 ? [Math.ceil(ko), 0] : [Math.round(ko / 100) / 10, 1];
  const number = new Intl.NumberFormat(REGIONS[langue]).format(value);
  return `${number}\u00a0${UNITS[langue][unit]}`;
}
