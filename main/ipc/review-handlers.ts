import type { reviewContract } from '../contract/review.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { TravelService } from '../review/travel-service.ts';
import type { UnequalService } from '../review/unequal-service.ts';
import type { Handlers } from './handle.ts';

/** The calls of the legal review, each answered by its method of the service. */
export function reviewHandlers(
  service: ReviewService,
  travel: TravelService,
  unequal: UnequalService,
): Handlers<keyof typeof reviewContract> {
  return {
    'review:list': ({ offset }) => service.list(offset),
    'review:get': ({ casusId }) => service.get(casusId),
    'review:get-guest': ({ casusId }) => service.getGuest(casusId),
    'review:remove-guest': ({ casusId }) => travel.removeGuest(casusId),
    'review:send': (input) => travel.send(input),
    'review:open-file': () => travel.openFile(),
    'review:unlock-file': ({ password }) => travel.unlockFile(password),
    'review:list-unequal': () => unequal.list(),
    'review:act': ({ casusId, action }) => service.act(casusId, action),
  };
}
