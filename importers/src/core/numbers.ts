const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The number that a cell holds, whatever its spaces (`  10`, `1 234` with any kind of space) and its
 * decimal sign; undefined for a blank, `*` (suppressed for secrecy, which is not zero) or any other text.
 */
export function numberOf(text: string | undefined): number | undefined {
  const bare = (text ?? '').replace(/\s/g, '').replace(',', '.');
  return NUMBER.test(bare) ? Number(bare) : undefined;
}
