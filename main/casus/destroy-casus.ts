import type { CasusId } from '../domain/casus/casus.ts';
import type { DestructionReason, NewLogEntry } from '../domain/logbook/log-entry.ts';
import { describeError, type Log } from '../log.ts';
import { writeEntry } from '../notebook/casus-logbook.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { removeReview } from '../review/review-document.ts';
import { StoreError } from '../store/store-error.ts';
import { dayMade } from './casus-id.ts';

/** How many days a deleted casus can be put back. */
const trashDays = 30;
const dayMs = 24 * 60 * 60 * 1_000;

/** Whole days that a casus stays in the trash, from 30 down to 0. */
export function daysLeft(deletedAt: string, now: Date): number {
  const left = trashDays - Math.floor((now.getTime() - Date.parse(deletedAt)) / dayMs);
  return Math.min(trashDays, Math.max(0, left));
}

type DestroyOptions = {
  readonly why: DestructionReason;
  readonly now: Date;
  /** Takes it out of the backups; answers with how many folders of backups could not be reached. */
  readonly eraseBackups: (id: CasusId) => Promise<readonly string[]>;
  readonly log: Log;
};

/**
 * Removes a casus for good with everything that was made of it, and writes that down: when, why, and
 * when it was made and closed; nothing of what was in it.
 *
 * @returns Folders with backups that can't be reached now.
 * @throws StoreError `not-found`, `changed-elsewhere`, and what the disk reports.
 */
export async function destroyCasus(
  notebook: CasusNotebook,
  id: CasusId,
  { why, now, eraseBackups, log }: DestroyOptions,
): Promise<readonly string[]> {
  const { dates, versions } = await factsOf(notebook, id);
  await removeReview(notebook, id);
  await notebook.remove(id);
  const unreached = await eraseBackups(id);
  const destruction = { why, ...dates, versions, unreached: unreached.length };
  const entry: NewLogEntry = { event: 'casus-destroyed', casusId: id, destruction };
  await writeEntry(notebook, entry, now, log);
  return unreached;
}

/** Destroys what has been in the trash for longer than it is kept. What fails is tried at the next opening. */
export async function emptyTrash(notebook: CasusNotebook, now: Date, log: Log): Promise<void> {
  const eraseBackups = () => Promise.resolve([]);
  for (const { id, at } of notebook.trash.list()) {
    if (daysLeft(at, now) > 0) continue;
    try {
      await destroyCasus(notebook, id as CasusId, { why: 'trash', now, eraseBackups, log });
    } catch (error) {
      log.write('trash-not-emptied', describeError(error));
    }
  }
}

type Facts = {
  readonly dates: { readonly madeOn: string; readonly closedOn: string | null };
  readonly versions: number;
};

/** What the report says of a casus; also of one that can't be read, from what its id tells. */
async function factsOf(notebook: CasusNotebook, id: CasusId): Promise<Facts> {
  const trashed = notebook.trash.list().find((each) => each.id === id)?.summary;
  const summary = trashed ?? notebook.list().find((each) => each.id === id);
  const dates = { madeOn: dayMade(id), closedOn: summary?.closedOn ?? null };
  try {
    return { dates, versions: (await notebook.history.list(id)).length };
  } catch (error) {
    // In the trash, or of a later version of the app: its versions go along uncounted.
    if (!(error instanceof StoreError)) throw error;
    return { dates, versions: 0 };
  }
}
