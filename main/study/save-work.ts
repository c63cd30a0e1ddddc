import { isDeepStrictEqual } from 'node:util';

import type { Low } from 'lowdb';

import { laterThan } from '../domain/later-than.ts';
import type { ExerciseWork, WorkSummary } from '../domain/leren/exercise-work.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';
import type { Lineages } from './lineage.ts';

export type WorkNotebook = Notebook<ExerciseWork, WorkSummary>;

/**
 * Stores an exercise as somebody works it. Its first save makes it; saving the same once more, after
 * an answer that got lost, changes nothing.
 *
 * @throws StoreError `changed-elsewhere` when it was not written on top of what is stored, `not-found`
 *   when it was removed in the meantime, and what the disk reports.
 */
export async function saveWork(
  works: WorkNotebook,
  lineages: Lineages,
  work: ExerciseWork,
  now: Date,
): Promise<{ changedAt: string }> {
  const document = await openOrMake(works, lineages, work);
  const stored = document.data;
  const isMade = stored === work;
  if (!isMade) {
    lineages.saw(stored);
    if (isDeepStrictEqual({ ...work, changedAt: stored.changedAt }, stored)) {
      return { changedAt: stored.changedAt };
    }
    if (!lineages.follows(work.id, work.changedAt)) {
      throw new StoreError('changed-elsewhere', work.id);
    }
  }
  const changedAt = laterThan(stored.changedAt, now);
  document.data = { ...work, createdAt: stored.createdAt, changedAt };
  try {
    await document.write();
  } catch (error) {
    document.data = stored;
    works.forget(work.id);
    throw error;
  }
  lineages.wrote(document.data);
  return { changedAt };
}

async function openOrMake(
  works: WorkNotebook,
  lineages: Lineages,
  work: ExerciseWork,
): Promise<Low<ExerciseWork>> {
  try {
    return await works.document(work.id);
  } catch (error) {
    const isNew = work.createdAt === work.changedAt;
    if (!isNew || !(error instanceof StoreError) || error.code !== 'not-found') throw error;
    lineages.made(work);
    return works.create(work.id, work);
  }
}
