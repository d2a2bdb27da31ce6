/** The days of the example, counted from the day of seeding. Pure, but for the clock. */
import { jourAParis } from '../../../site/src/domain/dates.ts';
import { Failure } from '../../lib/failure.ts';

const DAY = 86_400_000;
const MONDAY = 1;
const FRIDAY = 5;
const DAYS_OF_A_WEEK = 7;

/** `PORTULAN_JOUR` where it is set, so that tests and the site agree; else today, in Paris. */
export function jourDeDepart(env: NodeJS.ProcessEnv, now: Date): string {
  const said = env.PORTULAN_JOUR;
  if (!said) return jourAParis(now);
  if (/^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said))) return said;
  throw new Failure(
    'start.dayInvalid',
    `PORTULAN_JOUR=${said} n’est pas un jour : donnez AAAA-MM-JJ, ou rien pour aujourd’hui.`,
  );
}

/** The first `weekday` from `days` after a day. */
export function weekdayFrom(jour: string, days: number, weekday: number): string {
  const at = new Date(Date.parse(jour) + days * DAY);
  const wait = (weekday - at.getUTCDay() + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return new Date(at.getTime() + wait * DAY).toISOString().slice(0, 10);
}

export type Periode = { debut: string; fin: string };

/** From a Monday to a Friday: `debut` days after `jour`, for `duree` days, or a little more. */
export function periodeAu(jour: string, debut: number, duree: number): Periode {
  const monday = weekdayFrom(jour, debut, MONDAY);
  return { debut: monday, fin: weekdayFrom(monday, Math.max(duree - 1, 0), FRIDAY) };
}

/** From the first of these days to the last, whatever they are. */
export const joursAutour = (jour: string, debut: number, fin: number): Periode => ({
  debut: new Date(Date.parse(jour) + debut * DAY).toISOString().slice(0, 10),
  fin: new Date(Date.parse(jour) + fin * DAY).toISOString().slice(0, 10),
});
