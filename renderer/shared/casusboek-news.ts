import { useEffect, useRef } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import { announce } from './announce.ts';

/** Casussen that another window or computer removed, just before the lists here let go of them. */
export type CasusboekNews = { readonly gone: readonly CasusId[] };

const listeners = new Set<(news: CasusboekNews) => void>();

export function tellNews(news: CasusboekNews): void {
  for (const listener of listeners) listener(news);
}

/**
 * Says it when a casus that stands in a list on screen is removed elsewhere: who was reading that list
 * need not wonder where it went.
 *
 * @param shown - Ids of the own casussen in the list.
 */
export function useSayWhenGone(shown: readonly string[]): void {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    const say = ({ gone }: CasusboekNews) => {
      const count = gone.filter((id) => latest.current.includes(id)).length;
      if (count === 1) announce('Een casus uit deze lijst is ergens anders verwijderd.');
      if (count > 1)
        announce(`${String(count)} casussen uit deze lijst zijn ergens anders verwijderd.`);
    };
    listeners.add(say);
    return () => {
      listeners.delete(say);
    };
  }, []);
}
