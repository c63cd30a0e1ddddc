import type { Question } from '../../../main/domain/leren/question.ts';
import type { LearningPath } from '../../../main/domain/leren/learning-path.ts';
import type { Lesson } from '../../../main/domain/leren/lesson.ts';
import type { Findings } from '../findings.ts';
import type { FoundLessonBlock } from '../markdown/lesson-blocks.ts';
import type { YamlFile, YamlPath } from '../yaml-source.ts';

/** A lesson without what only the whole library can tell. */
export type WrittenLesson = Omit<Lesson, 'blocks' | 'version'>;
/** A question before it is known which lessons ask it. */
export type WrittenQuestion = Omit<Question, 'lessons' | 'version'>;

export type LessonSource = {
  readonly id: string;
  readonly file: string;
  /** Absent when the fields have not the form of the schema. */
  readonly lesson: WrittenLesson | undefined;
  readonly blocks: readonly FoundLessonBlock[];
  readonly findings: Findings;
  readonly lineOf: (path: YamlPath) => number;
};

export type QuestionSource = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly question: WrittenQuestion | undefined;
  readonly findings: Findings;
};

/** All of `content/leren` after reading; generated questions come later, from the library. */
export type LearningSource = {
  readonly paths: YamlFile<readonly LearningPath[]>;
  readonly lessons: readonly LessonSource[];
  readonly questions: readonly QuestionSource[];
};
