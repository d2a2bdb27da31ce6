const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The number that a cell holds, whatever its spaces (`  10`, `1 234` with any kind of space) and its
 * decimal sign; undefined for a blank, `*` (suppressed for secrecy, which is not zero) or any other text.
 */
export function numberOf(text: string | undefined): number | undefined {
  const bare = (text ?? '').replace(/\s/g, '').replace(',', '.');
  return NUMBER.test(bare) ? Number(bare) : undefined;
}

/** A count of people or things: a whole number, which some files write `830.0`. */
export function countOf(text: string | undefined): number | undefined {
  const number = numberOf(text);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}
