import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

function currentIndex(): number {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null) return 0;
  const index: unknown = Reflect.get(state, 'idx');
  return typeof index === 'number' ? index : 0;
}

/** Whether there is something to go back or forward to. The browser does not tell; the router numbers its entries. */
export function useHistoryPosition(): { readonly back: boolean; readonly forward: boolean } {
  useLocation();
  const type = useNavigationType();
  const index = currentIndex();
  const [furthest, setFurthest] = useState(index);
  const last = type === NavigationType.Push ? index : Math.max(furthest, index);
  if (last !== furthest) setFurthest(last);

  return { back: index > 0, forward: index < last };
}
