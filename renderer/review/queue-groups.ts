import type { QueuedReview } from '../../main/contract/review.ts';

/** How the queue is cut up: by who has to do something. */
export type QueueGroup = 'offered' | 'in-review' | 'changed' | 'returned' | 'agreed' | 'withdrawn';

export const queueTexts: Readonly<Record<QueueGroup, { readonly title: string }>> = {
  offered: { title: 'Aangeboden' },
  'in-review': { title: 'Wordt getoetst' },
  changed: { title: 'Gewijzigd na akkoord' },
  returned: { title: 'Terug met vragen' },
  agreed: { title: 'Akkoord' },
  withdrawn: { title: 'Aanbod ingetrokken' },
};

/** The queue in groups that have something in them; of what waits for a reviewer, what waits longest comes first. */
export function queueGroups(
  reviews: readonly QueuedReview[],
): readonly { readonly group: QueueGroup; readonly entries: readonly QueuedReview[] }[] {
  const order: readonly QueueGroup[] = [
    'offered',
    'in-review',
    'changed',
    'returned',
    'agreed',
    'withdrawn',
  ];
  return order
    .map((group) => {
      const entries = reviews.filter((review) => groupOf(review) === group);
      return { group, entries: group === 'offered' ? entries.toSorted(oldestFirst) : entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

function oldestFirst(a: QueuedReview, b: QueuedReview): number {
  return (a.at ?? '').localeCompare(b.at ?? '');
}

function groupOf({ state, changed, withdrawn }: QueuedReview): QueueGroup {
  if (withdrawn) return 'withdrawn';
  if (state === 'agreed') return changed.length > 0 ? 'changed' : 'agreed';
  return state === 'none' ? 'in-review' : state;
}

/** Remarks of one casus that are not settled. */
export function openCount({ open }: Pick<QueuedReview, 'open'>): number {
  return Object.values(open).reduce((sum, count) => sum + count, 0);
}

/** How many casussen wait for a reviewer. */
export function waitingCount(reviews: readonly QueuedReview[]): number {
  const waiting: readonly QueueGroup[] = ['offered', 'in-review', 'changed'];
  return reviews.filter((review) => waiting.includes(groupOf(review))).length;
}
