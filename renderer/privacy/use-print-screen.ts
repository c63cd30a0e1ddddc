import { useCallback } from 'react';

import type { Saved } from '../../main/contract/saved.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import { call } from '../shared/call.ts';
import { useLeaving } from './leaving.tsx';
import { screenPieces, screenTexts, showInstead } from './screen-pieces.ts';

/**
 * Asks what on the open screen may come on paper, and saves it as a PDF where the user says.
 *
 * @param marked - What the casussen on the screen mark as identifying.
 * @param casusIds - The own casussen that leave this way.
 */
export function usePrintScreen(
  name: string,
  marked: readonly string[],
  casusIds: readonly CasusId[],
): () => Promise<Saved> {
  const leave = useLeaving();
  return useCallback(async () => {
    const main = document.querySelector('main');
    const texts = main === null ? [] : screenTexts(main);
    const leaving = await leave({
      pieces: screenPieces(texts),
      marked,
      action: 'Bewaar als PDF',
    });
    if (leaving === null) return { saved: false };
    const putBack = showInstead(texts, leaving);
    try {
      return await call('app:print-to-pdf', { name, casusIds: [...casusIds] });
    } finally {
      putBack();
    }
  }, [casusIds, leave, marked, name]);
}
