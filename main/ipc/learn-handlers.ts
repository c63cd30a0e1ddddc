import type { learnContract } from '../contract/learn.ts';
import type { LearningService } from '../library/learning-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `learn:` calls to their service. */
export function learnHandlers(service: LearningService): Handlers<keyof typeof learnContract> {
  return {
    'learn:get-overview': () => service.overview(),
    'learn:get-lesson': ({ id }) => service.lesson(id),
    'learn:get-questions': ({ ids }) => service.questions(ids),
  };
}
