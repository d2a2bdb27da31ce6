/** The days of a month as a calendar shows them: pure, and without the zone of the reader. */

export type Month = { year: number; month: number };

const pad = (value: number) => String(value).padStart(2, '0');
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

const DAYS = 7;
/** Monday first. */
const rankOf = (date: Date) => (date.getUTCDay() + DAYS - 1) % DAYS;

/** Weeks of `YYYY-MM-DD` days, those of the months beside filling the first and the last. */
export function weeksOf({ year, month }: Month): string[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month, 0));
  const count = Math.ceil((rankOf(first) + last.getUTCDate()) / DAYS);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS }, (__, day) =>
      isoOf(new Date(Date.UTC(year, month - 1, 1 - rankOf(first) + week * DAYS + day))),
    ),
  );
}

export const isIn = (day: string, { year, month }: Month): boolean =>
  day.startsWith(`${year}-${pad(month)}-`);

export function shifted({ year, month }: Month, by: number): Month {
  const date = new Date(Date.UTC(year, month - 1 + by, 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const PARIS = 'Europe/Paris';
const dayOf = new Intl.DateTimeFormat('fr-CA', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const timeOf = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, timeStyle: 'short' });

/** The day of Paris at that instant, `YYYY-MM-DD`. */
export const parisDay = (instant: string | Date): string => dayOf.format(new Date(instant));
export const parisTime = (instant: string | Date): string => timeOf.format(new Date(instant));

export const monthAt = (instant: Date): Month => {
  const [year = 0, month = 1] = parisDay(instant).split('-').map(Number);
  return { year, month };
};

export const monthName = ({ year, month }: Month): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  );
