import { createHash } from 'node:crypto';

import { plainText, type Inline } from '../../../main/domain/content/rich-text.ts';
import { learningPathIds } from '../../../main/domain/leren/learning-path.ts';
import type { Exercise } from '../../../main/domain/leren/exercise.ts';
import type { LearningBundle } from '../../../main/domain/leren/learning-bundle.ts';
import type { LessonBlock } from '../../../main/domain/leren/lesson.ts';
import type { FoundLessonBlock } from '../markdown/lesson-blocks.ts';
import type { LibrarySource } from '../library-source.ts';
import { allQuestions } from './all-questions.ts';
import { shuffled } from './question-words.ts';

/** Everything to learn that could be read, in an order that does not depend on the machine. */
export function assembleLearning(library: LibrarySource): LearningBundle {
  const { paths, lessons } = library.learning;
  const titles = new Map(
    library.items.flatMap(({ kind, id, item }) =>
      item === undefined ? [] : [[`${kind}/${id}`, item.title] as const],
    ),
  );
  const read = lessons.flatMap(({ lesson, blocks }) =>
    lesson === undefined ? [] : [{ lesson, blocks: blocks.flatMap(toBlock(titles)) }],
  );
  const questions = allQuestions(library);
  const known = new Set(questions.map(({ id }) => id));
  return {
    format: 1,
    builtOn: read.map(({ lesson }) => lesson.checkedOn).reduce(later, '1970-01-01'),
    paths: [...(paths.value ?? [])],
    lessons: read
      .map(({ lesson, blocks }) => {
        const whole = {
          ...lesson,
          exercises: lesson.exercises.map(inOwnOrder),
          blocks: blocks.filter((block) => block.kind !== 'question' || known.has(block.question)),
        };
        return { ...whole, version: versionOf({ ...whole, changes: [], checkedOn: '' }) };
      })
      .sort(
        (a, b) =>
          learningPathIds.indexOf(a.path) - learningPathIds.indexOf(b.path) || a.order - b.order,
      ),
    questions: questions.map((question) => {
      const whole = { ...question, options: shuffled(question.id, question.options) };
      const askedIn = read
        .filter(({ blocks }) =>
          blocks.some((block) => block.kind === 'question' && block.question === question.id),
        )
        .map(({ lesson }) => lesson.id);
      const { prompt, options, several } = whole;
      return { ...whole, lessons: askedIn, version: versionOf({ prompt, options, several }) };
    }),
  };
}

function toBlock(titles: ReadonlyMap<string, string>) {
  return (found: FoundLessonBlock): LessonBlock[] => {
    switch (found.kind) {
      case 'text': {
        const heading = found.heading === undefined ? {} : { heading: found.heading };
        return [{ kind: 'text', ...heading, blocks: found.blocks }];
      }
      case 'read': {
        const { itemKind, id, text } = found;
        const title = titles.get(`${itemKind}/${id}`);
        return title === undefined ? [] : [{ kind: 'read', item: { kind: itemKind, id }, title, text }];
      }
      case 'exercise':
        return [{ kind: 'exercise', exercise: found.id }];
      case 'question':
        return [{ kind: 'question', question: found.id }];
    }
  };
}

/** Answers in an order of their own, so that the right one is not where its writer began. */
function inOwnOrder(exercise: Exercise): Exercise {
  switch (exercise.kind) {
    case 'work-a-case':
      return exercise;
    case 'contrast-pair':
      return { ...exercise, options: shuffled(exercise.id, exercise.options) };
    case 'spot-in-passage':
      return { ...exercise, options: shuffled(exercise.id, exercise.options) };
    case 'missing-step':
      return { ...exercise, options: shuffled(exercise.id, exercise.options) };
    case 'superseded-precedent':
      return { ...exercise, options: shuffled(exercise.id, exercise.options) };
  }
}

/** A fingerprint of the words: another link or another order of fields does not change it. */
function versionOf(part: unknown): string {
  return createHash('sha256').update(JSON.stringify(wordsOf(part))).digest('hex').slice(0, 12);
}

function wordsOf(part: unknown): unknown {
  if (Array.isArray(part)) {
    return part.every(isInline) ? plainText(part as Inline[]) : part.map(wordsOf);
  }
  if (typeof part !== 'object' || part === null) return part;
  return Object.entries(part)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, wordsOf(value)]);
}

const inlineKinds: ReadonlySet<unknown> = new Set(['text', 'strong', 'emphasis', 'link', 'passage']);

function isInline(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('kind' in part)) return false;
  return inlineKinds.has(part.kind) && ('text' in part ? typeof part.text === 'string' && !('blocks' in part) : 'children' in part);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
