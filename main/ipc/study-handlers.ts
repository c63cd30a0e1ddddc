import type { studyContract } from '../contract/study.ts';
import type { StudyService } from '../study/study-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `study:` calls to their service. */
export function studyHandlers(service: StudyService): Handlers<keyof typeof studyContract> {
  return {
    'study:get': () => service.get(),
    'study:get-round': () => service.round(),
    'study:get-moments': ({ questions }) => service.moments(questions),
    'study:open-lesson': ({ id, ...words }) => service.openLesson(id, words),
    'study:finish-lesson': ({ id, ...words }) => service.finishLesson(id, words),
    'study:answer': (answer) => service.answer(answer),
    'study:set-dose': ({ dose }) => service.setDose(dose),
    'study:pause': ({ paused }) => service.pause(paused),
    'study:reset': () => service.reset(),
    'study:open-work': ({ exercise, fresh }) => service.openWork(exercise, fresh),
    'study:save-work': ({ work }) => service.saveWork(work),
  };
}
