import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dayOf } from '../../../../main/domain/leren/day-of.ts';
import {
  isDue,
  isSteady,
  remember,
  retrievability,
  type Grade,
  type Memory,
} from '../../../../main/domain/leren/schedule.ts';

const start = new Date('2022-12-29T12:30:00.000Z');
const days = (count: number, from = start) => new Date(from.getTime() + count * 86_400_000);
const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy'];
const anyGrades = fc.array(fc.constantFrom(...grades), { minLength: 1, maxLength: 30 });

/** Answers on the very day that each was due. */
function answerOnTime(answers: readonly Grade[]): Memory {
  let memory: Memory | undefined;
  for (const grade of answers) {
    memory = remember(memory, grade, memory === undefined ? start : new Date(memory.dueAt));
  }
  if (memory === undefined) throw new Error('no answers');
  return memory;
}

describe('the published figures of FSRS-6 with its own parameters', () => {
  test('stability and difficulty after a first answer', () => {
    const first = grades.map((grade) => remember(undefined, grade, start));

    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    const difficulties = first.map(({ difficulty }) => difficulty);
    expect(difficulties).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  });

  test('memory state without short-term steps, as in fsrs-rs and ts-fsrs', () => {
    const answers: readonly Grade[] = ['again', 'good', 'good', 'good', 'good', 'good'];
    const pauses = [0, 0, 1, 3, 8, 21];
    let now = start;
    let memory: Memory | undefined;
    answers.forEach((grade, index) => {
      now = days(pauses[index] ?? 0, now);
      memory = remember(memory, grade, now);
    });

    expect(memory?.stability).toBeCloseTo(53.335106, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
  });
});

test('the same answers on the same days give the same memory', () => {
  fc.assert(
    fc.property(anyGrades, (answers) => {
      expect(answerOnTime(answers)).toEqual(answerOnTime(answers));
    }),
  );
});

test('the next moment is a whole number of days away, 1 to 365', () => {
  fc.assert(
    fc.property(anyGrades, (answers) => {
      const { lastAt, dueAt } = answerOnTime(answers);
      const pause = (Date.parse(dueAt) - Date.parse(lastAt)) / 86_400_000;
      expect(Number.isInteger(pause) && pause >= 1 && pause <= 365).toBe(true);
    }),
  );
});

test('a better answer never brings a question back sooner', () => {
  fc.assert(
    fc.property(anyGrades, fc.integer({ min: 0, max: 400 }), (answers, away) => {
      const memory = answerOnTime(answers);
      const now = days(away, new Date(memory.dueAt));
      const dues = grades.map((grade) => Date.parse(remember(memory, grade, now).dueAt));
      expect(dues).toEqual([...dues].sort((a, b) => a - b));
    }),
  );
});

test('coming late is no penalty: knowing it then makes it last longer than on its day', () => {
  fc.assert(
    fc.property(anyGrades, fc.integer({ min: 1, max: 300 }), (answers, late) => {
      const memory = answerOnTime(answers);
      const onTime = remember(memory, 'good', new Date(memory.dueAt));
      const afterwards = remember(memory, 'good', days(late, new Date(memory.dueAt)));
      expect(afterwards.stability).toBeGreaterThanOrEqual(onTime.stability);
      expect(afterwards.lapses).toBe(memory.lapses);
    }),
  );
});

test('what is remembered only fades', () => {
  fc.assert(
    fc.property(anyGrades, fc.integer({ min: 0, max: 900 }), (answers, away) => {
      const memory = answerOnTime(answers);
      const [sooner, afterwards] = [away, away + 1].map((count) =>
        retrievability(memory, days(count, new Date(memory.lastAt))),
      );
      expect(afterwards).toBeLessThanOrEqual(sooner ?? 0);
      expect(afterwards).toBeGreaterThan(0);
      expect(sooner).toBeLessThanOrEqual(1);
    }),
  );
});

test('a clock that was set back counts as no time', () => {
  const memory = remember(undefined, 'good', start);

  const back = remember(memory, 'good', days(-40));

  expect(Date.parse(back.dueAt)).toBeGreaterThan(start.getTime());
  expect(retrievability(memory, days(-40))).toBe(1);
});

test('a question is due from the morning of its day on', () => {
  const evening = new Date(2026, 10, 22, 23, 30);
  const memory = remember(undefined, 'again', evening);

  expect(isDue(memory, evening)).toBe(false);
  expect(isDue(memory, new Date(2026, 10, 23, 0, 5))).toBe(true);
  expect(dayOf(evening)).toBe('2026-11-22');
});

test('three right answers make it steady, forgetting it makes it not', () => {
  expect(isSteady(answerOnTime(['good', 'good']))).toBe(false);
  expect(isSteady(answerOnTime(['good', 'good', 'good']))).toBe(true);
  expect(isSteady(answerOnTime(['good', 'good', 'good', 'again']))).toBe(false);
});
