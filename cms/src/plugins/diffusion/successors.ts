/** What a published record is known by. */
export type Successor = { cle: string; slug: string };

/**
 * The first record still published that replaces another, the nearest first: those that replace it,
 * then those that replace these. Sources hold loops: each record is looked at once.
 * @param replacedBy ids of what replaces a record, in the source's order
 */
export function successorOf(
  id: number,
  replacedBy: ReadonlyMap<number, readonly number[]>,
  active: ReadonlyMap<number, Successor>,
): Successor | undefined {
  const seen = new Set([id]);
  let level: readonly number[] = [id];
  while (level.length > 0) {
    const next = level.flatMap((one) => replacedBy.get(one) ?? []).filter((one) => !seen.has(one));
    for (const one of next) {
      const found = active.get(one);
      if (found) return found;
      seen.add(one);
    }
    level = [...new Set(next)];
  }
  return undefined;
}
