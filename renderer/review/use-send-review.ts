import { useMutation } from '@tanstack/react-query';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { TextPiece } from '../../main/domain/privacy/propose-replacements.ts';
import { reviewTexts } from '../../main/domain/review/leaving-review.ts';
import type { StoredReview } from '../../main/domain/review/review.ts';
import { stepTexts } from '../shared/step-texts.ts';
import { announceLeft } from '../privacy/announce-left.ts';
import { casusPieces } from '../privacy/casus-pieces.ts';
import { useLeaving } from '../privacy/leaving.tsx';
import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';

const casusPrefix = 'casus:';
const reviewPrefix = 'toets:';

/**
 * Saves a casus with its review as one file, after asking what of both may leave.
 *
 * @param read - The casus as it is stored, with what is on the screen in it.
 */
export function useSendReview(read: () => Promise<Casus>, onSaved: () => void) {
  const leave = useLeaving();
  return useMutation({
    mutationFn: async (password: string | null) => {
      await flushAll();
      const casus = await read();
      const review = await call('review:get', { casusId: casus.id });
      const pieces = piecesOf(casus, review);
      const texts = await leave({ pieces, marked: casus.identifying, action: 'Maak het bestand' });
      if (texts === null) return { saved: false as const };
      return call('review:send', {
        casusId: casus.id,
        read: casus.changedAt,
        readReview: review?.changedAt ?? null,
        casusTexts: changed(pieces, texts, casusPrefix),
        reviewTexts: changed(pieces, texts, reviewPrefix),
        password,
      });
    },
    // There may be a password in it.
    gcTime: 0,
    onSuccess: (saved) => {
      if (!saved.saved) return;
      announceLeft(`Opgeslagen als ${saved.place}`);
      onSaved();
    },
  });
}

/** Every text that goes along: of the casus without its klad, and of what was said of it. */
function piecesOf(casus: Casus, review: StoredReview | null): readonly TextPiece[] {
  return [
    ...casusPieces(casus)
      .filter(({ id }) => id !== 'klad')
      .map((piece) => ({ ...piece, id: `${casusPrefix}${piece.id}` })),
    ...(review === null ? [] : reviewTexts(review)).map(({ id, step, text }) => ({
      id: `${reviewPrefix}${id}`,
      label: step === null ? 'Toetsing' : `Opmerkingen bij ${stepTexts[step].title}`,
      text,
    })),
  ];
}

/** Of one kind, what stands instead of what was there. */
function changed(
  pieces: readonly TextPiece[],
  texts: ReadonlyMap<string, string>,
  prefix: string,
): Record<string, string> {
  const other = pieces.flatMap(({ id, text }) => {
    const instead = texts.get(id);
    const isChanged = id.startsWith(prefix) && instead !== undefined && instead !== text;
    return isChanged ? [[id.slice(prefix.length), instead] as const] : [];
  });
  return Object.fromEntries(other);
}
