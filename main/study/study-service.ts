import type { Low } from 'lowdb';

import { createTurns } from '../notebook/in-turn.ts';
import { createLineages, type Lineages } from './lineage.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import type { Output } from '../contract/contract.ts';
import { studyContract, type StudyState } from '../contract/study.ts';
import type { ContentVersion } from '../domain/leren/content-version.ts';
import { dayOf } from '../domain/leren/day-of.ts';
import { emptyWork, type ExerciseKey, type ExerciseWork } from '../domain/leren/exercise-work.ts';
import type { StudyId, WorkId } from '../domain/leren/learning-id.ts';
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
import { failure, success, type Result } from '../domain/result.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';
import { studyDocument, workDocument, type StudySummary } from './study-document.ts';
import { saveWork, type WorkNotebook } from './save-work.ts';

type Contract = typeof studyContract;
type Reply<Name extends keyof Contract, Value = Output<Name>> = Promise<
  Result<Value, Contract[Name]['errors'][number]>
>;
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
  readonly newStudyId: () => StudyId;
  readonly newWorkId: () => WorkId;
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
  const { holder, catalogue, clock, newStudyId, newWorkId } = options;
  const inTurn = createTurns();
  const opened = new WeakMap<CasusNotebook, Promise<Kept>>();

  /** One thing at a time with what Leren keeps; what a caller has to reckon with becomes a failure. */
  function attempt<Value, Code extends string>(
    codes: readonly Code[],
    work: (kept: Kept) => Promise<Value>,
  ): Promise<Result<Value, Code>> {
    return inTurn('study', async () => {
      const held = await holder.current();
      try {
        if (held.state === 'closed') throw new StoreError(held.why, 'casusboek');
        return success(await work(await keptIn(held.notebook)));
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (error.code === 'locked' && held.state === 'open') await holder.reopen();
        const known = codes.find((code) => code === codeOf(error));
        if (known === undefined) throw error;
        return failure(known, error.message);
      }
    });
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

  const changing =
    <Name extends 'study:open-lesson' | 'study:finish-lesson' | 'study:set-dose' | 'study:pause'>(
      name: Name,
    ) =>
    (change: (study: Study) => Study): Reply<Name, null> =>
      attempt(studyContract[name].errors, async (kept) => {
        await update(kept, change);
        return null;
      });

  return {
    get(): Reply<'study:get'> {
      return attempt(studyContract['study:get'].errors, async (kept) => {
        await kept.study.refresh();
        await kept.works.refresh();
        return stateOf((await currentStudy(kept)).data, kept.works, clock());
      });
    },
    async round(): Reply<'study:get-round'> {
      const known = await catalogue();
      if (!known.ok) return known;
      return attempt(studyContract['study:get-round'].errors, async (kept) => {
        const { data } = await currentStudy(kept);
        const { questions, lessons } = known.value;
        return { entries: [...todaysRound(data, questions, lessons, clock())] };
      });
    },
    moments(
      questions: readonly Pick<RoundQuestion, 'id' | 'version'>[],
    ): Reply<'study:get-moments'> {
      return attempt(studyContract['study:get-moments'].errors, async (kept) => {
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
    openLesson: (id: string, version: ContentVersion) =>
      changing('study:open-lesson')((study) => openLesson(study, id, version, clock())),
    finishLesson: (id: string, version: ContentVersion) =>
      changing('study:finish-lesson')((study) => finishLesson(study, id, version, clock())),
    setDose: (dose: Study['dose']) => changing('study:set-dose')((study) => ({ ...study, dose })),
    pause: (paused: boolean) =>
      changing('study:pause')((study) => pauseStudy(study, paused, clock())),
    answer(answer: { id: string; version: ContentVersion; grade: Grade }): Reply<'study:answer'> {
      return attempt(studyContract['study:answer'].errors, async (kept) => {
        const study = await update(kept, (before) => answerQuestion(before, answer, clock()));
        const dueAt = study.questions[answer.id]?.memory.dueAt;
        if (dueAt === undefined) throw new Error('an answer was not kept');
        return { dueAt };
      });
    },
    reset(): Reply<'study:reset'> {
      return attempt(studyContract['study:reset'].errors, async ({ study, works }) => {
        await Promise.all([study.refresh(), works.refresh()]);
        await removeAll(study);
        await removeAll(works);
        return null;
      });
    },
    openWork(exercise: ExerciseKey, fresh: boolean): Reply<'study:open-work'> {
      return attempt(studyContract['study:open-work'].errors, async ({ works, lineages }) => {
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
    saveWork(work: ExerciseWork): Reply<'study:save-work'> {
      return attempt(studyContract['study:save-work'].errors, ({ works, lineages }) =>
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

/** Codes of the store in the words of Leren, which has texts of its own for them. */
function codeOf({ code }: StoreError): string {
  const own: Partial<Record<StoreError['code'], string>> = {
    damaged: 'study-damaged',
    'newer-version': 'study-newer-version',
    'changed-elsewhere': 'work-changed-elsewhere',
  };
  return own[code] ?? code;
}

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
