import type { SearchGroup } from '../../main/domain/search/search-result.ts';
import { kindNames } from '../shared/names.ts';

/** "8 resultaten: 3 voorbeeldcasussen, 5 dilemma's". */
export function countsText(groups: readonly SearchGroup[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return 'Geen resultaten';
  const parts = groups.map(({ kind, total: count }) => {
    const names = kindNames[kind];
    return `${count} ${(count === 1 ? names.one : names.many).toLowerCase()}`;
  });
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}: ${parts.join(', ')}`;
}
