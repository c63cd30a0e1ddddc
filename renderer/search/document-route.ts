import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import { routes } from '../shared/routes.ts';

/** The screen that shows what was found. */
export function documentRoute({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string {
  return kind === 'casus' ? routes.casus(id) : routes.item(kind, id);
}
