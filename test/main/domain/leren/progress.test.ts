import { expect, test } from 'vitest';

import {
  countFrom,
  lessonStage,
  roughHours,
  type Learned,
} from '../../../../main/domain/leren/progress.ts';

const lesson = { id: 'les', exercises: ['oefen'], questions: ['een', 'twee'] };
const version = 'aaaaaaaaaaaa';
const seen = { les: { version, seenAt: '2026-11-02T09:00:00.000Z' } };
const nothing: Learned = { lessons: {}, questions: {}, finished: new Set() };
const both = { een: { steady: false }, twee: { steady: true } };

test.each<{ readonly stage: string; readonly learned: Learned }>([
  { stage: 'new', learned: nothing },
  { stage: 'begun', learned: { ...nothing, lessons: { les: { version, seenAt: null } } } },
  { stage: 'seen', learned: { ...nothing, lessons: seen, questions: both } },
  {
    stage: 'seen',
    learned: {
      lessons: seen,
      questions: { een: { steady: true } },
      finished: new Set(['les:oefen']),
    },
  },
  {
    stage: 'practised',
    learned: { lessons: seen, questions: both, finished: new Set(['les:oefen']) },
  },
  {
    stage: 'steady',
    learned: {
      lessons: seen,
      questions: { een: { steady: true }, twee: { steady: true } },
      finished: new Set(['les:oefen']),
    },
  },
])('a lesson is $stage', ({ stage, learned }) => {
  expect(lessonStage(lesson, learned)).toBe(stage);
});

test('a lesson that is further counts for the stages before', () => {
  const stages = ['new', 'begun', 'seen', 'practised', 'steady'] as const;

  expect([countFrom(stages, 'seen'), countFrom(stages, 'practised')]).toEqual([3, 2]);
});

test('hours are rough', () => {
  expect([roughHours(0), roughHours(40), roughHours(100)]).toEqual([0, 0.5, 1.5]);
});
