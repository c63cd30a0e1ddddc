const mostRecent = 6;
const longestRecent = 80;

/** Puts a query before those that were of use earlier; nothing empty, nothing twice, no whole stories. */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const tidy = query.trim().replaceAll(/\s+/gu, ' ');
  if (tidy === '' || tidy.length > longestRecent) return recent;
  const others = recent.filter((each) => each.toLowerCase() !== tidy.toLowerCase());
  return [tidy, ...others].slice(0, mostRecent);
}
