import { createEmptyCard, fsrs, Rating, State, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import { z } from 'zod';

import { dayOf } from './day-of.ts';

/** How well somebody knew the answer, as they say themselves; `again`: the answer was wrong. */
export const gradeSchema = z.enum(['again', 'hard', 'good', 'easy']);
export type Grade = z.infer<typeof gradeSchema>;

/** What is remembered of one question: all that FSRS needs, and nothing of the answer itself. */
export const memorySchema = z.strictObject({
  /** Days after which nine out of ten still know it. */
  stability: z.number().positive(),
  /** From 1, easy, to 10. */
  difficulty: z.number().min(1).max(10),
  /** How often it was answered, and how often it was known before and not any more. */
  answered: z.int().positive(),
  lapses: z.int().nonnegative(),
  lastAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
});
export type Memory = z.infer<typeof memorySchema>;

/**
 * FSRS-6 with its published parameters. Pauses count in whole days, since nobody learns twice a day,
 * and nothing is left to chance: the same answers on the same days give the same moments. A year is
 * the longest pause, since the law does not stand still longer.
 */
const longestPause = 365;
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: longestPause,
  enable_fuzz: false,
  enable_short_term: false,
});

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * What is remembered after an answer.
 *
 * @param memory - Undefined for a question that was never answered.
 * @param now - Moment of the answer. A clock that was set back counts as no time at all.
 */
export function remember(memory: Memory | undefined, grade: Grade, now: Date): Memory {
  const at = memory === undefined ? now : later(now, memory.lastAt);
  const { card } = scheduler.next(toCard(memory, at), at, ratings[grade]);
  // The scheduler keeps the best answer one day apart from the one before it, past its own maximum.
  const latest = at.getTime() + longestPause * 86_400_000;
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    answered: card.reps,
    lapses: card.lapses,
    lastAt: at.toISOString(),
    dueAt: new Date(Math.min(card.due.getTime(), latest)).toISOString(),
  };
}

/**
 * Chance that somebody still knows the answer.
 *
 * @returns From 0 to 1; it falls with time and never rises by itself.
 */
export function retrievability(memory: Memory, now: Date): number {
  return scheduler.get_retrievability(toCard(memory, now), later(now, memory.lastAt), false);
}

/** Whether the day has come to ask again; the hour does not count. */
export function isDue({ dueAt }: Memory, now: Date): boolean {
  return dayOf(new Date(dueAt)) <= dayOf(now);
}

/** Days of memory from which an answer counts as steady: three times right, over some two weeks. */
const steadyDays = 21;

export function isSteady({ stability }: Memory): boolean {
  return stability >= steadyDays;
}

function later(now: Date, before: string): Date {
  return new Date(Math.max(now.getTime(), Date.parse(before)));
}

function toCard(memory: Memory | undefined, now: Date): Card {
  if (memory === undefined) return createEmptyCard(now);
  return {
    ...createEmptyCard(new Date(memory.dueAt)),
    stability: memory.stability,
    difficulty: memory.difficulty,
    reps: memory.answered,
    lapses: memory.lapses,
    state: State.Review,
    last_review: new Date(memory.lastAt),
  };
}
