import type { ContentVersion } from './content-version.ts';
import { dayOf } from './day-of.ts';
import { isDue, remember, retrievability, type Grade, type Memory } from './schedule.ts';
import type { Study } from './study.ts';

/** What choosing questions needs to know of one. */
export type RoundQuestion = {
  readonly id: string;
  readonly version: ContentVersion;
  /** Lessons that ask it; empty when only the repetition does. */
  readonly lessons: readonly string[];
  readonly paths: readonly string[];
};

/** What choosing questions needs to know of a lesson. */
export type RoundLesson = { readonly id: string; readonly path: string };

/** A question to ask now. */
export type RoundEntry = {
  readonly id: string;
  /** Why it comes: it was learned before, its words changed since, or it is new. */
  readonly reason: 'again' | 'changed' | 'new';
  /** When it was last answered; `null` for a new one. */
  readonly lastAt: string | null;
  /** How many changes by the makers were in the words that were learned; `null` when that is not known. */
  readonly knownChanges: number | null;
  /** The moment it would come back, for each answer. */
  readonly next: Readonly<Record<Grade, string>>;
};

/**
 * Today's questions, never more than what is left of the daily dose, however long somebody was away:
 * first what changed since it was learned, then what is most likely to slip away, then new ones on
 * what was read. The rest waits without being counted. Nothing while learning is paused.
 *
 * @param questions - All there are, in the order in which new ones come.
 */
export function todaysRound(
  study: Study,
  questions: readonly RoundQuestion[],
  lessons: readonly RoundLesson[],
  now: Date,
): readonly RoundEntry[] {
  if (study.pausedAt !== null) return [];
  const left = Math.max(0, study.dose - (study.days[dayOf(now)] ?? 0));
  const known = questions.flatMap((question) => {
    const learned = study.questions[question.id];
    return learned === undefined ? [] : [{ question, ...learned }];
  });
  const changed = known.filter(({ question, version }) => question.version !== version);
  const due = known
    .filter(({ question, version, memory }) => question.version === version && isDue(memory, now))
    .map((each) => ({ ...each, chance: retrievability(each.memory, now) }))
    .sort((a, b) => a.chance - b.chance || (a.question.id < b.question.id ? -1 : 1));
  const fresh = newQuestions(study, questions, lessons);
  const entries = [
    ...changed.map(({ question }) => entryOf(study, question.id, 'changed', now)),
    ...due.map(({ question }) => entryOf(study, question.id, 'again', now)),
    ...fresh.map(({ id }) => entryOf(study, id, 'new', now)),
  ];
  return entries.slice(0, left);
}

/** Questions not answered yet on what was read: those of a lesson that was read first, then its path's. */
function newQuestions(
  study: Study,
  questions: readonly RoundQuestion[],
  lessons: readonly RoundLesson[],
): readonly RoundQuestion[] {
  const read = new Set(lessons.filter(({ id }) => isRead(study, id)).map(({ id }) => id));
  const begun = new Set(lessons.filter(({ id }) => read.has(id)).map(({ path }) => path));
  const unanswered = questions.filter(({ id }) => study.questions[id] === undefined);
  const ofLessons = unanswered.filter((each) => each.lessons.some((id) => read.has(id)));
  const ofPaths = unanswered.filter(
    (each) => each.lessons.length === 0 && each.paths.some((path) => begun.has(path)),
  );
  return [...ofLessons, ...ofPaths];
}

function isRead(study: Study, lessonId: string): boolean {
  return (study.lessons[lessonId]?.seenAt ?? null) !== null;
}

function entryOf(study: Study, id: string, reason: RoundEntry['reason'], now: Date): RoundEntry {
  const { memory, changes = null } = study.questions[id] ?? {};
  const lastAt = memory?.lastAt ?? null;
  return { id, reason, lastAt, knownChanges: changes, next: momentsAfter(memory, now) };
}

/** When a question would come back, for each answer; `null` when answering it now changes nothing. */
export function nextMoments(
  study: Study,
  { id, version }: Pick<RoundQuestion, 'id' | 'version'>,
  now: Date,
): RoundEntry['next'] | null {
  const known = study.questions[id];
  const counts = known?.version !== version || isDue(known.memory, now);
  return counts ? momentsAfter(known?.memory, now) : null;
}

function momentsAfter(memory: Memory | undefined, now: Date): RoundEntry['next'] {
  const next = (grade: Grade) => remember(memory, grade, now).dueAt;
  return { again: next('again'), hard: next('hard'), good: next('good'), easy: next('easy') };
}
