import type { reviewContract } from '../contract/review.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { Handlers } from './handle.ts';

/** The calls of the legal review, each answered by its method of the service. */
export function reviewHandlers(service: ReviewService): Handlers<keyof typeof reviewContract> {
  return {
    'review:list': ({ offset }) => service.list(offset),
    'review:get': ({ casusId }) => service.get(casusId),
    'review:act': ({ casusId, action }) => service.act(casusId, action),
  };
}
