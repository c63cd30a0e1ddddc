import { useCallback } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { leavingCasus } from '../../main/domain/review/leaving-review.ts';
import { casusPieces } from './casus-pieces.ts';
import { useLeaving } from './leaving.tsx';

/**
 * Asks before a casus leaves, as `useLeaving` does. The klad and what the casus marks as identifying
 * stay at home and are not asked about.
 *
 * @returns Asks about the whole casus, or about the one text of it that leaves (its path as in
 *   `casusTexts`), and gives a copy of the casus as it may leave; `null` when the user stays.
 */
export function useLeavingCasus(): (
  casus: Casus,
  action: string,
  path?: string,
) => Promise<Casus | null> {
  const leave = useLeaving();
  return useCallback(
    async (casus, action, path) => {
      const pieces = casusPieces(casus).filter(({ id }) =>
        path === undefined ? id !== 'klad' : id === path,
      );
      const texts = await leave({ pieces, marked: casus.identifying, action });
      if (texts === null) return null;
      return leavingCasus(casus, texts);
    },
    [leave],
  );
}
