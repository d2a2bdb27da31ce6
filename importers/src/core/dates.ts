/** Dates as official files write them. Pure, and the same in every time zone. */

type Parts = { year: string; month: string; day: string };

const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/;
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?:[T ].*)?$/;
const MONTH_FIRST = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})(?:[T ].*)?$/;

/** Years of two digits: `69` is 2069, `70` is 1970, as in POSIX. Nothing here is older than that. */
const PIVOT = 70;

/** Outside of these a date is a way to say « none » (00000000, 99991231) or a slip. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2150;

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < PIVOT ? 2000 + number : 1900 + number;
}

function isoOf(parts: Parts): string | undefined {
  const [year, month, day] = [fullYear(parts.year), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/**
 * `AAAA-MM-JJ` of `20260901`, of an ISO date with or without time, of `01/09/2026`, and with
 * `monthFirst` of `9/1/26`; undefined for what is no day of the calendar (`20170900`, `00000000`,
 * `99999999`, `99991231`, an empty cell).
 */
export function isoDate(
  text: string | undefined,
  { monthFirst = false }: { monthFirst?: boolean } = {},
): string | undefined {
  const written = text?.trim() ?? '';
  const slashes = monthFirst ? MONTH_FIRST : DAY_FIRST;
  for (const form of [COMPACT, ISO, slashes]) {
    const { groups } = form.exec(written) ?? {};
    if (groups) return isoOf(groups as Parts);
  }
  return undefined;
}
