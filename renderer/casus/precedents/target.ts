import type { CasusId, PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import type { SearchDocument } from '../../../main/domain/search/search-document.ts';

/** A found casus as something to link to. */
export function targetOf({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): PrecedentTarget {
  return kind === 'casus' ? { kind, id: id as CasusId } : { kind: 'voorbeeldcasus', id };
}

export function targetKey({ kind, id }: PrecedentTarget): string {
  return `${kind}:${id}`;
}

/** Where a linked casus is read. */
export function targetRoute(
  target: PrecedentTarget,
  routes: { casus(id: string): string; item(kind: 'voorbeeldcasus', id: string): string },
): string {
  return target.kind === 'casus'
    ? routes.casus(target.id)
    : routes.item('voorbeeldcasus', target.id);
}
