import type { ContentVersion } from './content-version.ts';

/** How far somebody is with a lesson, each stage holding the ones before it. */
export const lessonStages = ['new', 'begun', 'seen', 'practised', 'steady'] as const;
export type LessonStage = (typeof lessonStages)[number];

/** What is known of the user for saying how far they are. */
export type Learned = {
  readonly lessons: Readonly<
    Record<string, { readonly version: ContentVersion; readonly seenAt: string | null }>
  >;
  readonly questions: Readonly<Record<string, { readonly steady: boolean }>>;
  /** Exercises that were done, by their key. */
  readonly finished: ReadonlySet<string>;
};

type LessonParts = {
  readonly id: string;
  readonly exercises: readonly string[];
  readonly questions: readonly string[];
};

/**
 * How far somebody is with a lesson. `seen`: read to its end. `practised`: its exercises done and its
 * questions answered once as well. `steady`: every answer is likely to be known three weeks from now.
 */
export function lessonStage(lesson: LessonParts, learned: Learned): LessonStage {
  const known = learned.lessons[lesson.id];
  if (known === undefined) return 'new';
  if (known.seenAt === null) return 'begun';
  const practised =
    lesson.exercises.every((id) => learned.finished.has(`les:${id}`)) &&
    lesson.questions.every((id) => learned.questions[id] !== undefined);
  if (!practised) return 'seen';
  const steady = lesson.questions.every((id) => learned.questions[id]?.steady === true);
  return steady ? 'steady' : 'practised';
}

/** How many lessons reached a stage or went past it. */
export function countFrom(stages: readonly LessonStage[], stage: LessonStage): number {
  const least = lessonStages.indexOf(stage);
  return stages.filter((each) => lessonStages.indexOf(each) >= least).length;
}

/** Rough hours of learning, in whole half hours: for a proof, where an exact figure would be a lie. */
export function roughHours(minutes: number): number {
  return Math.round(minutes / 30) / 2;
}
