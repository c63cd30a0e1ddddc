import type { NavigateFunction } from 'react-router';

import { routes } from './routes.ts';

/** Sent to the search field when the search screen is open already. */
export const focusSearchEvent = 'maatstaf:focus-search';

/** Opens search with the keyboard in its field, from anywhere. */
export function openSearch(navigate: NavigateFunction): void {
  void navigate(routes.search);
  window.dispatchEvent(new Event(focusSearchEvent));
}
