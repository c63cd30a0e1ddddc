import type { SearchGroup } from '../../main/domain/search/search-result.ts';

const counted: Record<SearchGroup['kind'], { readonly one: string; readonly many: string }> = {
  voorbeeldcasus: { one: 'voorbeeldcasus', many: 'voorbeeldcasussen' },
  dilemma: { one: 'dilemma', many: "dilemma's" },
  grondwaarde: { one: 'grondwaarde', many: 'grondwaarden' },
  wet: { one: 'wet', many: 'wetten' },
  methode: { one: 'pagina over de methode', many: "pagina's over de methode" },
  casus: { one: 'eigen casus', many: 'eigen casussen' },
};

/** "8 resultaten: 3 voorbeeldcasussen, 5 dilemma's". */
export function countsText(groups: readonly SearchGroup[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return 'Geen resultaten';
  const parts = groups.map(({ kind, total: count }) => {
    return `${count} ${count === 1 ? counted[kind].one : counted[kind].many}`;
  });
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}: ${parts.join(', ')}`;
}
