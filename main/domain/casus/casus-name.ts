/**
 * What a casus is called wherever it is named: its title, or that it has none yet.
 *
 * @param title - As it was written; blank for a casus that has no title.
 */
export function casusName(title: string): string {
  return title.trim() || 'Casus zonder titel';
}
