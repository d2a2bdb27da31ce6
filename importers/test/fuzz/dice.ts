import { createHash } from 'node:crypto';

/** Throws that are the same for the same seed, on every machine. */
export type Dice = {
  /** From 0 to `count`, excluded. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
};

export function diceOf(seed: string): Dice {
  let thrown = 0;
  const below = (count: number) => {
    thrown += 1;
    const number = createHash('sha256').update(`${seed} ${thrown}`).digest().readUInt32BE(0);
    return count > 0 ? number % count : 0;
  };
  return { below, pick: <T>(list: readonly T[]) => list[below(list.length)] as T };
}
