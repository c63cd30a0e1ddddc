import { useMemo } from 'react';

import type { LessonOverview } from '../../main/contract/learn.ts';
import type { StudyState } from '../../main/contract/study.ts';
import { lessonStage, type LessonStage } from '../../main/domain/leren/progress.ts';

/** A lesson with how far somebody is with it. */
export type LessonProgress = LessonOverview & {
  readonly stage: LessonStage;
  /** It was read in other words than it has now. */
  readonly changed: boolean;
};

/** All lessons with how far the user is. */
export function useProgress(
  lessons: readonly LessonOverview[],
  study: StudyState,
): readonly LessonProgress[] {
  return useMemo(() => {
    const done = study.works.filter(({ finishedAt }) => finishedAt !== null);
    const finished = new Set(done.map(({ exercise }) => exercise));
    return lessons.map((lesson) => {
      const known = study.lessons[lesson.id];
      return {
        ...lesson,
        stage: lessonStage(lesson, { ...study, finished }),
        changed: (known?.seenAt ?? null) !== null && known?.version !== lesson.version,
      };
    });
  }, [lessons, study]);
}

/**
 * The lesson to go on with: one that was begun, else the next of the path that was read last, else the
 * first there is. Undefined when everything was read.
 */
export function nextLesson(
  lessons: readonly LessonProgress[],
  study: StudyState,
): LessonProgress | undefined {
  const openedAt = ({ id }: LessonProgress) => study.lessons[id]?.openedAt ?? '';
  const lastFirst = [...lessons].sort((a, b) => (openedAt(a) < openedAt(b) ? 1 : -1));
  const begun = lastFirst.find(({ stage }) => stage === 'begun');
  const lastRead = lastFirst.find(({ id }) => study.lessons[id] !== undefined);
  const unread = lessons.filter(({ stage }) => stage === 'new');
  return begun ?? unread.find(({ path }) => path === lastRead?.path) ?? unread[0];
}
