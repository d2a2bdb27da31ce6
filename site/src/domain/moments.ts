/** When an event is, as clocks in Paris say it: records hold instants (UTC). */
import { dateEnClair, jourAParis } from './dates.ts';

const PARIS = 'Europe/Paris';
const heure = new Intl.DateTimeFormat('fr', {
  timeZone: PARIS,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});
const semaine = new Intl.DateTimeFormat('fr', { timeZone: PARIS, weekday: 'long' });
const moisLong = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** `9 h`, `14 h 30`, kept on one line. */
export function heureEnClair(instant: Date): string {
  const parts = Object.fromEntries(
    heure.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const minutes = parts.minute === '00' ? '' : `\u00a0${parts.minute}`;
  return `${Number(parts.hour)}\u00a0h${minutes}`;
}

const jourEnClair = (instant: Date) =>
  `${semaine.format(instant)} ${dateEnClair(jourAParis(instant))}`;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** `Samedi 5 décembre 2026, de 9 h 30 à 12 h` ; over several days `Du … au …`. */
export function quandEnClair(debut: string, fin?: string): string {
  const start = new Date(debut);
  if (!fin) return capital(`${jourEnClair(start)}, à ${heureEnClair(start)}`);
  const end = new Date(fin);
  if (jourAParis(start) === jourAParis(end))
    return capital(`${jourEnClair(start)}, de ${heureEnClair(start)} à ${heureEnClair(end)}`);
  return `Du ${jourEnClair(start)} à ${heureEnClair(start)} au ${jourEnClair(end)} à ${heureEnClair(end)}`;
}

/** `2026-12` → `Décembre 2026`. */
export const moisEnClair = (mois: string): string =>
  capital(moisLong.format(new Date(`${mois}-01T00:00:00Z`)));

/** The last day on which it takes place, in Paris. */
export const dernierJour = ({ debut, fin }: { debut: string; fin?: string | undefined }): string =>
  jourAParis(new Date(fin ?? debut));
