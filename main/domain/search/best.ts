/** The best few of many, best first. */
export type Best = {
  readonly kept: readonly number[];
  /** How many were offered. */
  readonly total: () => number;
  readonly offer: (number: number, score: number) => void;
};

/**
 * Keeps the best few without a list of all to sort.
 *
 * @param keyOf - What scores the same comes in the order of this.
 */
export function createBest(limit: number, keyOf: (number: number) => string): Best {
  const kept: number[] = [];
  const scores: number[] = [];
  let total = 0;
  /** What scores less is not among the best. */
  let least = -Infinity;

  function offer(number: number, score: number): void {
    total += 1;
    if (score < least) return;
    const staysBefore = (at: number) => {
      const other = scores[at] ?? 0;
      return other > score || (other === score && keyOf(kept[at] ?? number) <= keyOf(number));
    };
    let place = kept.length;
    while (place > 0 && !staysBefore(place - 1)) place -= 1;
    kept.splice(place, 0, number);
    scores.splice(place, 0, score);
    if (kept.length > limit) {
      kept.pop();
      scores.pop();
    }
    if (kept.length === limit) least = scores[limit - 1] ?? least;
  }

  return { kept, total: () => total, offer };
}
