import type { LessonStage } from '../../main/domain/leren/progress.ts';

/** How far somebody is with a lesson, in words. */
export const stageNames: Readonly<Record<LessonStage, string>> = {
  new: 'nog niet gelezen',
  begun: 'begonnen',
  seen: 'gezien',
  practised: 'geoefend',
  steady: 'stevig',
};
