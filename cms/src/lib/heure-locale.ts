/** The zone of the portal: what editors read on their clocks. */
export const ZONE = 'Europe/Paris';

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

const clock = (zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** What a clock of that zone shows at this instant, as if it were UTC, ms. */
function shownAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** A date and a time of day as UTC ms, or undefined when they are not ones. */
function wallOf(date: string, time: string): number | undefined {
  const [, year, month, day] = (DATE.exec(date) ?? []).map(Number);
  const [, hour, minute] = (TIME.exec(time) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  // 31 February would become a day of March.
  return new Date(wall).toISOString().startsWith(date) ? wall : undefined;
}

/**
 * The instants at which clocks of the zone show this date and time: one most of the year, none in the
 * hour that spring takes away, two in the hour that autumn gives twice, the earlier first.
 * @returns undefined when it is not a date and a time
 */
export function instantsOf(date: string, time: string, zone = ZONE): Date[] | undefined {
  const wall = wallOf(date, time);
  if (wall === undefined) return undefined;
  const candidates = [wall - DAY_MS, wall + DAY_MS].map(
    (near) => wall - (shownAt(near, zone) - near),
  );
  return [...new Set(candidates)]
    .filter((instant) => shownAt(instant, zone) === wall)
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant));
}
