import type { Output } from '../contract/contract.ts';
import { citedByLesson, citedByQuestion, joinCited } from '../domain/leren/cited-by-learning.ts';
import type { LearningBundle } from '../domain/leren/learning-bundle.ts';
import { lessonQuestions } from '../domain/leren/lesson.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { Log } from '../log.ts';
import { decodeLearning } from './library-file.ts';
import type { LibraryService } from './library-service.ts';
import { openOnce, type LibraryError } from './open-once.ts';

type Answer<Value, Code extends string = never> = Promise<Result<Value, LibraryError | Code>>;

export type LearningService = ReturnType<typeof createLearningService>;

type Sources = { readonly file: string; readonly library: LibraryService; readonly log: Log };

/** The teaching material, read when somebody first learns; the law in it comes from the library. */
export function createLearningService({ file, library, log }: Sources) {
  const open = openOnce({ file, log, decode: decodeLearning });

  return {
    async overview(): Answer<Output<'learn:get-overview'>> {
      const learning = await open();
      return learning.ok ? success(makeOverview(learning.value)) : learning;
    },

    async lesson(id: string): Answer<Output<'learn:get-lesson'>, 'not-found'> {
      const learning = await open();
      if (!learning.ok) return learning;
      const lesson = learning.value.lessons.find((each) => each.id === id);
      if (lesson === undefined) return failure('not-found', `there is no lesson ${id}`);
      const questions = questionsById(learning.value, lessonQuestions(lesson));
      const cited = [citedByLesson(lesson), ...questions.map(citedByQuestion)];
      const law = await library.law(joinCited(cited));
      return law.ok ? success({ lesson, questions, ...law.value }) : law;
    },

    /** In the order of `ids`; a question that is gone is left out. */
    async questions(ids: readonly string[]): Answer<Output<'learn:get-questions'>> {
      const learning = await open();
      if (!learning.ok) return learning;
      const questions = questionsById(learning.value, ids);
      const law = await library.law(joinCited(questions.map(citedByQuestion)));
      return law.ok ? success({ questions, ...law.value }) : law;
    },

    /** Whether a lesson or question gives this address as official text. */
    async knowsAddress(address: string): Promise<boolean> {
      const learning = await open();
      if (!learning.ok) return false;
      const { lessons, questions } = learning.value;
      const law = await library.law(
        joinCited([...lessons.map(citedByLesson), ...questions.map(citedByQuestion)]),
      );
      return law.ok && law.value.artikelen.some((cited) => cited.address === address);
    },
  };
}

function questionsById({ questions }: LearningBundle, ids: readonly string[]) {
  const known = new Map(questions.map((question) => [question.id, question]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

function makeOverview({ builtOn, paths, lessons, questions }: LearningBundle) {
  return {
    builtOn,
    paths,
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      path: lesson.path,
      order: lesson.order,
      title: lesson.title,
      goal: lesson.goal,
      minutes: lesson.minutes,
      prerequisites: lesson.prerequisites,
      version: lesson.version,
      exercises: lesson.exercises.map(({ id }) => id),
      questions: lessonQuestions(lesson),
    })),
    questions: questions.map((question) => ({
      id: question.id,
      topic: question.topic,
      paths: question.paths,
      lessons: question.lessons,
      version: question.version,
    })),
  };
}
