import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { reviewPageSize, type QueuedReview } from '../../main/contract/review.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import type { ReviewAction } from '../../main/domain/review/review-action.ts';
import { call } from '../shared/call.ts';

const queueKey = ['casus', 'reviews'] as const;
export const reviewKey = (casusId: string) => ['casus', 'review', casusId] as const;

/** The review of a casus; `null` when nothing happened yet. */
export function useReview(casusId: CasusId) {
  return useQuery({
    queryKey: reviewKey(casusId),
    queryFn: () => call('review:get', { casusId }),
  });
}

async function listAll(): Promise<readonly QueuedReview[]> {
  const reviews: QueuedReview[] = [];
  for (;;) {
    const page = await call('review:list', { offset: reviews.length });
    reviews.push(...page.reviews);
    if (reviews.length >= page.total || page.reviews.length < reviewPageSize) return reviews;
  }
}

/** Every casus that was offered, is being reviewed or was judged; the last thing that happened first. */
export function useQueue() {
  return useQuery({ queryKey: queueKey, queryFn: listAll });
}

/** Asks for the queue anew: a casus was saved, so that it may have changed since akkoord. */
export function useFreshQueue() {
  return useQuery({ queryKey: queueKey, queryFn: listAll, staleTime: 0, refetchOnMount: 'always' });
}

/** Does one thing in the review of a casus; it is on disk when the mutation succeeds. */
export function useReviewAction(casusId: CasusId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: ReviewAction) => call('review:act', { casusId, action }),
    onSuccess: (review, action) => {
      client.setQueryData(reviewKey(casusId), review);
      if (action.kind !== 'draft') void client.invalidateQueries({ queryKey: queueKey });
    },
  });
}

/** A new id for something that is done in a review. */
export function newEventId(): string {
  return crypto.randomUUID();
}
