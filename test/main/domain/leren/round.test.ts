import fc from 'fast-check';
import { expect, test } from 'vitest';

import { studyIdSchema } from '../../../../main/domain/leren/learning-id.ts';
import { todaysRound, type RoundQuestion } from '../../../../main/domain/leren/round.ts';
import { retrievability, type Grade } from '../../../../main/domain/leren/schedule.ts';
import {
  answerQuestion,
  doses,
  emptyStudy,
  finishLesson,
  openLesson,
  pauseStudy,
  type Study,
} from '../../../../main/domain/leren/study.ts';

const start = new Date(2026, 10, 2, 9);
const days = (count: number) => new Date(2026, 10, 2 + count, 9);
const version = 'aaaaaaaaaaaa';
const words = { version, changes: 1 };
const studyId = studyIdSchema.parse(`zs${'0'.repeat(24)}`);
const lessons = [
  { id: 'les-een', path: 'methode' },
  { id: 'les-twee', path: 'methode' },
  { id: 'les-wet', path: 'wetten' },
];
const question = (id: string, ofLessons: string[], path = 'methode'): RoundQuestion => ({
  id,
  version,
  lessons: ofLessons,
  paths: [path],
});
const questions: readonly RoundQuestion[] = [
  ...Array.from({ length: 20 }, (_, index) => question(`los-${index}`, [])),
  question('van-een', ['les-een']),
  question('van-twee', ['les-twee']),
  question('van-wet', ['les-wet'], 'wetten'),
  question('los-wet', [], 'wetten'),
];

const fresh = emptyStudy(studyId, start);
const readOne = finishLesson(fresh, 'les-een', words, start);
const ids = (study: Study, now: Date) =>
  todaysRound(study, questions, lessons, now).map((e) => e.id);

/** Answers everything that a day offers. */
function workDay(study: Study, now: Date, grade: Grade): Study {
  return todaysRound(study, questions, lessons, now).reduce(
    (current, { id }) => answerQuestion(current, { id, ...words, grade }, now),
    study,
  );
}

test('nothing is asked about what was not read', () => {
  expect(ids(fresh, start)).toEqual([]);
  expect(ids(openLesson(fresh, 'les-een', words, start), start)).toEqual([]);
});

test('the first day asks what the lesson taught, then what belongs to its path', () => {
  expect(ids(readOne, start)).toEqual(['van-een', ...questions.slice(0, 7).map(({ id }) => id)]);
});

test('after the dose of the day there is nothing more, and tomorrow there is', () => {
  const done = workDay(readOne, start, 'again');

  expect(ids(done, start)).toEqual([]);
  expect(ids(done, days(1))).toHaveLength(8);
});

test('after three weeks away just the dose comes, what slips away most first', () => {
  let study = readOne;
  for (const day of [0, 1, 2]) study = workDay(study, days(day), day === 1 ? 'hard' : 'good');

  const round = todaysRound(study, questions, lessons, days(24));

  expect(round).toHaveLength(8);
  expect(round.every(({ reason }) => reason === 'again')).toBe(true);
  const chances = round.map(({ id }) => {
    const learned = study.questions[id];
    return learned === undefined ? 1 : retrievability(learned.memory, days(24));
  });
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
});

test('a pause asks nothing and changes nothing that is remembered', () => {
  const study = workDay(readOne, start, 'good');
  const paused = pauseStudy(study, true, days(1));
  const back = pauseStudy(paused, false, days(30));

  expect(ids(paused, days(20))).toEqual([]);
  expect(back).toEqual(study);
  expect(ids(back, days(30))).toHaveLength(8);
});

test('a question that changed comes back once, first of all', () => {
  const study = workDay(readOne, start, 'easy');
  const changed = questions.map((each) =>
    each.id === 'los-3' ? { ...each, version: 'bbbbbbbbbbbb' } : each,
  );
  const round = todaysRound(study, changed, lessons, days(1));
  const answer = { id: 'los-3', version: 'bbbbbbbbbbbb', changes: 2, grade: 'good' } as const;
  const after = answerQuestion(study, answer, days(1));

  expect(round[0]).toMatchObject({
    ...{ id: 'los-3', reason: 'changed', lastAt: start.toISOString(), knownChanges: 1 },
  });
  expect(after.questions['los-3']).toMatchObject({ version: 'bbbbbbbbbbbb', changes: 2 });
  const later = todaysRound(after, changed, lessons, days(1));
  expect(later.map(({ reason }) => reason)).not.toContain('changed');
});

test('answering before its day changes nothing', () => {
  const once = answerQuestion(readOne, { id: 'van-een', ...words, grade: 'good' }, start);

  expect(answerQuestion(once, { id: 'van-een', ...words, grade: 'again' }, start)).toBe(once);
});

test('never more than the dose, never twice the same, never what is not due', () => {
  const history = fc.array(
    fc.record({
      away: fc.integer({ min: 0, max: 40 }),
      grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(history, fc.constantFrom(...doses), (steps, dose) => {
      let study: Study = { ...readOne, dose };
      let day = 0;
      for (const { away, grade } of steps) {
        day += away;
        study = workDay(study, days(day), grade);
      }
      const round = ids(study, days(day + 1));
      expect(round.length).toBeLessThanOrEqual(dose);
      expect(new Set(round).size).toBe(round.length);
      for (const count of Object.values(study.days)) expect(count).toBeLessThanOrEqual(dose);
    }),
    { numRuns: 60 },
  );
});
