import type { LessonOverview } from '../../main/contract/learn.ts';
import type { StudyState } from '../../main/contract/study.ts';
import type { Inline } from '../../main/domain/content/rich-text.ts';
import type { AnswerOption } from '../../main/domain/leren/answer-option.ts';
import { emptyWork, type ExerciseWork } from '../../main/domain/leren/exercise-work.ts';
import { workIdSchema } from '../../main/domain/leren/learning-id.ts';
import type { Lesson } from '../../main/domain/leren/lesson.ts';
import type { Question } from '../../main/domain/leren/question.ts';
import type { Answers } from './fake-api.ts';

export const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
export const version = 'aaaaaaaaaaaa';
const moment = '2026-11-02T09:00:00.000Z';

export function makeOption(id: string, right = false): AnswerOption {
  return { id, text: text(`Antwoord ${id}`), right, explanation: text(`Uitleg ${id}`) };
}

/** A question of which the first option is right. */
export function makeQuestion(changes: Partial<Question> = {}): Question {
  return {
    id: 'vraag',
    topic: 'methode',
    prompt: text('Wat is een effect?'),
    several: false,
    options: [makeOption('goed', true), makeOption('fout')],
    source: { kind: 'methode', id: 'stap-1' },
    artikelen: [],
    paths: ['methode-in-een-week'],
    changes: [],
    origin: 'geschreven',
    lessons: ['les'],
    version,
    ...changes,
  };
}

export function makeLesson(changes: Partial<Lesson> = {}): Lesson {
  return {
    id: 'les',
    title: 'Van vraag naar effect',
    path: 'methode-in-een-week',
    order: 1,
    minutes: 10,
    goal: 'Na deze les weet je wat een effect is.',
    prerequisites: [],
    checkedOn: '2026-11-22',
    exercises: [],
    changes: [],
    blocks: [
      {
        kind: 'text',
        heading: 'Waarom',
        blocks: [{ kind: 'paragraph', children: text('Een doel is geen middel.') }],
      },
    ],
    version,
    ...changes,
  };
}

export function makeStudyState(changes: Partial<StudyState> = {}): StudyState {
  return {
    lessons: {},
    questions: {},
    works: [],
    dose: 8,
    pausedAt: null,
    answered: { ever: 0, today: 0 },
    ...changes,
  };
}

/** An exercise in which nothing was written yet. */
function makeWork(exercise: string): ExerciseWork {
  return emptyWork(workIdSchema.parse(`zw${'0'.repeat(24)}`), exercise, moment);
}

/** Answers of a Leren with one path of one lesson. */
export function learningAnswers(lesson = makeLesson(), questions = [makeQuestion()]): Answers {
  const overview: LessonOverview = {
    ...pick(lesson),
    exercises: lesson.exercises.map(({ id }) => id),
    questions: lesson.blocks.flatMap((block) => (block.kind === 'question' ? block.question : [])),
  };
  return {
    'learn:get-overview': {
      builtOn: '2026-11-22',
      paths: [
        {
          id: 'methode-in-een-week',
          title: 'De methode in een week',
          audience: 'Wie begint',
          summary: 'Je leert de vier stappen op echte situaties, van effect tot toets.',
        },
      ],
      lessons: [overview],
      questions: questions.map(({ id, topic, paths, lessons, version: of }) => ({
        id,
        topic,
        paths,
        lessons,
        version: of,
      })),
    },
    'learn:get-lesson': { lesson, questions, artikelen: [], uitspraken: [] },
    'learn:get-questions': ({ ids }) => ({
      questions: questions.filter(({ id }) => ids.includes(id)),
      artikelen: [],
      uitspraken: [],
    }),
    'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
    'study:get': makeStudyState(),
    'study:get-round': { entries: [] },
    'study:get-moments': { entries: [] },
    'study:open-lesson': null,
    'study:finish-lesson': null,
    'study:pause': null,
    'study:set-dose': null,
    'study:reset': null,
    'study:open-work': ({ exercise }) => makeWork(exercise),
    'study:save-work': { changedAt: '2026-11-02T09:05:00.000Z' },
  };
}

function pick({ id, path, order, title, goal, minutes, prerequisites, version: of }: Lesson) {
  return { id, path, order, title, goal, minutes, prerequisites, version: of };
}
