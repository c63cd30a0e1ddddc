import type { Low } from 'lowdb';

import { createAttempt } from '../notebook/attempt.ts';
import { createTurns } from '../notebook/in-turn.ts';
import { createLineages, type Lineages } from './lineage.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { withOwnCodes } from '../notebook/refused.ts';
import type { Answer, EndpointName, Output } from '../contract/contract.ts';
import type { StudyState } from '../contract/study.ts';
import type { LearnedWords } from '../domain/leren/content-version.ts';
import { dayOf } from '../domain/leren/day-of.ts';
import { emptyWork, type ExerciseKey, type ExerciseWork } from '../domain/leren/exercise-work.ts';
import {
  nextMoments,
  todaysRound,
  type RoundLesson,
  type RoundQuestion,
} from '../domain/leren/round.ts';
import { isSteady, type Grade } from '../domain/leren/schedule.ts';
import {
  answerQuestion,
  emptyStudy,
  finishLesson,
  openLesson,
  pauseStudy,
  type Study,
} from '../domain/leren/study.ts';
import type { Result } from '../domain/result.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';
import { newStudyId, newWorkId } from './new-learning-id.ts';
import { studyDocument, workDocument, type StudySummary } from './study-document.ts';
import { saveWork, type WorkNotebook } from './save-work.ts';

type Catalogue = {
  readonly questions: readonly RoundQuestion[];
  readonly lessons: readonly RoundLesson[];
};
type CatalogueError = 'library-missing' | 'library-damaged';

export type StudyServiceOptions = {
  readonly holder: NotebookHolder;
  /** The lessons and questions that there are. */
  readonly catalogue: () => Promise<Result<Catalogue, CatalogueError>>;
  readonly clock: () => Date;
};

/** What Leren keeps, in the open casusboek. */
type Kept = {
  readonly study: Notebook<Study, StudySummary>;
  readonly works: WorkNotebook;
  readonly lineages: Lineages;
};

export type StudyService = ReturnType<typeof createStudyService>;

/** Leren as the screens use it; one method for each call of `studyContract`. */
export function createStudyService(options: StudyServiceOptions) {
  const { holder, catalogue, clock } = options;
  const inTurn = createTurns();
  const onNotebook = createAttempt(holder);
  const opened = new WeakMap<CasusNotebook, Promise<Kept>>();

  /** One thing at a time with what Leren keeps. */
  function attempt<Name extends EndpointName>(
    name: Name,
    work: (kept: Kept) => Promise<Output<Name>>,
  ): Answer<Name> {
    return inTurn('study', () =>
      onNotebook(name, (notebook) =>
        withOwnCodes(ownCodes, async () => work(await keptIn(notebook))),
      ),
    );
  }

  function keptIn(notebook: CasusNotebook): Promise<Kept> {
    const known = opened.get(notebook) ?? openKept(notebook);
    opened.set(notebook, known);
    known.catch(() => opened.delete(notebook));
    return known;
  }

  /** Reads, changes and saves; when another machine saved in between, does it again on what that one saved. */
  async function update(kept: Kept, change: (study: Study) => Study): Promise<Study> {
    for (let attempts = 3; ; attempts -= 1) {
      const document = await currentStudy(kept);
      const before = document.data;
      document.data = change(before);
      try {
        if (document.data !== before) await document.write();
        return document.data;
      } catch (error) {
        kept.study.forget(before.id);
        const isStale = error instanceof StoreError && error.code === 'changed-elsewhere';
        if (!isStale || attempts === 0) throw error;
      }
    }
  }

  /** The study that was begun last; a new one that is not on disk yet when there is none. */
  async function currentStudy({ study }: Kept): Promise<Low<Study>> {
    const newest = [...study.list()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
    if (newest !== undefined) return study.document(newest.id);
    const id = newStudyId();
    return study.create(id, emptyStudy(id, clock()));
  }

  const changing = (change: (study: Study) => Study) => async (kept: Kept) => {
    await update(kept, change);
    return null;
  };

  return {
    get() {
      return attempt('study:get', async (kept) => {
        await kept.study.refresh();
        await kept.works.refresh();
        return stateOf((await currentStudy(kept)).data, kept.works, clock());
      });
    },
    async round(): Answer<'study:get-round'> {
      const known = await catalogue();
      if (!known.ok) return known;
      return attempt('study:get-round', async (kept) => {
        const { data } = await currentStudy(kept);
        const { questions, lessons } = known.value;
        return { entries: [...todaysRound(data, questions, lessons, clock())] };
      });
    },
    moments(questions: readonly Pick<RoundQuestion, 'id' | 'version'>[]) {
      return attempt('study:get-moments', async (kept) => {
        const { data } = await currentStudy(kept);
        const now = clock();
        return {
          entries: questions.map((question) => ({
            id: question.id,
            next: nextMoments(data, question, now),
          })),
        };
      });
    },
    openLesson: (id: string, words: LearnedWords) =>
      attempt(
        'study:open-lesson',
        changing((study) => openLesson(study, id, words, clock())),
      ),
    finishLesson: (id: string, words: LearnedWords) =>
      attempt(
        'study:finish-lesson',
        changing((study) => finishLesson(study, id, words, clock())),
      ),
    setDose: (dose: Study['dose']) =>
      attempt(
        'study:set-dose',
        changing((study) => ({ ...study, dose })),
      ),
    pause: (paused: boolean) =>
      attempt(
        'study:pause',
        changing((study) => pauseStudy(study, paused, clock())),
      ),
    answer(answer: LearnedWords & { id: string; grade: Grade }) {
      return attempt('study:answer', async (kept) => {
        const study = await update(kept, (before) => answerQuestion(before, answer, clock()));
        const dueAt = study.questions[answer.id]?.memory.dueAt;
        if (dueAt === undefined) throw new Error('an answer was not kept');
        return { dueAt };
      });
    },
    reset() {
      return attempt('study:reset', async ({ study, works }) => {
        await Promise.all([study.refresh(), works.refresh()]);
        await removeAll(study);
        await removeAll(works);
        return null;
      });
    },
    openWork(exercise: ExerciseKey, fresh: boolean) {
      return attempt('study:open-work', async ({ works, lineages }) => {
        await works.refresh();
        const newest = newestFirst(works).find((work) => work.exercise === exercise);
        if (fresh || newest === undefined) {
          return emptyWork(newWorkId(), exercise, clock().toISOString());
        }
        const { data } = await works.document(newest.id);
        lineages.saw(data);
        return data;
      });
    },
    saveWork(work: ExerciseWork) {
      return attempt('study:save-work', ({ works, lineages }) =>
        saveWork(works, lineages, work, clock()),
      );
    },
  };
}

async function openKept(notebook: CasusNotebook): Promise<Kept> {
  const study = notebook.beside(studyDocument);
  const works = notebook.beside(workDocument);
  await Promise.all([study.refresh(), works.refresh()]);
  return { study, works, lineages: createLineages() };
}

function newestFirst(works: WorkNotebook) {
  return [...works.list()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

async function removeAll(documents: {
  list(): readonly { readonly id: string }[];
  remove(id: string): Promise<void>;
}): Promise<void> {
  for (const { id } of documents.list()) await documents.remove(id);
}

/** Leren has texts of its own for these. */
const ownCodes = {
  damaged: 'study-damaged',
  'newer-version': 'study-newer-version',
  'changed-elsewhere': 'work-changed-elsewhere',
} as const;

function stateOf(study: Study, works: WorkNotebook, now: Date): StudyState {
  const { lessons, dose, pausedAt, days } = study;
  return {
    lessons,
    questions: Object.fromEntries(
      Object.entries(study.questions).map(([id, { version, memory }]) => [
        id,
        { version, steady: isSteady(memory), lastAt: memory.lastAt, dueAt: memory.dueAt },
      ]),
    ),
    works: newestFirst(works),
    dose,
    pausedAt,
    answered: {
      ever: Object.values(days).reduce((sum, count) => sum + count, 0),
      today: days[dayOf(now)] ?? 0,
    },
  };
}
