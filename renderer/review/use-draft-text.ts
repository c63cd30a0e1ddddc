import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import type { StoredReview } from '../../main/domain/review/review.ts';
import { call } from '../shared/call.ts';
import { registerFlush } from '../shared/flush.ts';
import { reviewKey } from './review-queries.ts';

/** Milliseconds after the first change that is not stored, also while the typing goes on. */
const waitingTime = 600;

export type DraftText = {
  /** Which text this is, among all that are being written in this review. */
  readonly field: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** It was sent, and main dropped the draft along with that. */
  readonly sent: () => void;
};

/**
 * A text of a review that is being written. It is kept with the review while it is typed, so that a
 * crash or another screen does not cost it. Mount once the review is there.
 */
export function useDraftText(
  casusId: CasusId,
  review: StoredReview | null,
  field: string,
): DraftText {
  const client = useQueryClient();
  const [text, setText] = useState(review?.drafts[field] ?? '');
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const [flush] = useState(() => async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const words = unsaved.current;
    if (words === null) return;
    unsaved.current = null;
    try {
      const action = { kind: 'draft', draft: field, text: words } as const;
      client.setQueryData(reviewKey(casusId), await call('review:act', { casusId, action }));
    } catch (error) {
      // Still on the screen: the next keystroke or the closing of the window tries again.
      unsaved.current ??= words;
      throw error;
    }
  });

  useEffect(() => {
    const unregister = registerFlush(flush);
    return () => {
      unregister();
      void flush().catch(() => undefined);
    };
  }, [flush]);

  return {
    field,
    text,
    setText: (words) => {
      setText(words);
      unsaved.current = words;
      timer.current ??= setTimeout(() => void flush().catch(() => undefined), waitingTime);
    },
    sent: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      unsaved.current = null;
      setText('');
    },
  };
}
