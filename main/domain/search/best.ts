/** The best few of many, best first. */
export type Best = {
  readonly kept: readonly number[];
  /** How many were offered. */
  readonly total: () => number;
  readonly offer: (number: number) => void;
};

/**
 * Keeps the best few without a list of all to sort.
 *
 * @param keyOf - What scores the same comes in the order of this.
 */
export function createBest(
  limit: number,
  scoreOf: (number: number) => number,
  keyOf: (number: number) => string,
): Best {
  const isBefore = (a: number, b: number) =>
    scoreOf(a) === scoreOf(b) ? keyOf(a) < keyOf(b) : scoreOf(a) > scoreOf(b);
  const kept: number[] = [];
  let total = 0;
  /** What scores less is not among the best. */
  let least = -Infinity;
  return {
    kept,
    total: () => total,
    offer(number) {
      total += 1;
      if (scoreOf(number) < least) return;
      let place = kept.length;
      while (place > 0 && isBefore(number, kept[place - 1] ?? number)) place -= 1;
      kept.splice(place, 0, number);
      if (kept.length > limit) kept.pop();
      if (kept.length === limit) least = scoreOf(kept[limit - 1] ?? number);
    },
  };
}
