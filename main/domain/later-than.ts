/**
 * The moment of a change: now, or a millisecond after the one before it. So a text that was changed always
 * counts as newer, also when the clock was set back or two saves share a millisecond.
 *
 * @param before - ISO moment of what is replaced.
 */
export function laterThan(before: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(before) + 1)).toISOString();
}
