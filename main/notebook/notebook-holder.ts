import { storeErrorSchema, type storeErrors } from '../contract/casus.ts';
import { describeError, type Log } from '../log.ts';
import type { NotebookKey } from '../store/notebook-key.ts';
import { defaultLimits } from '../store/revision-context.ts';
import { StoreError } from '../store/store-error.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';

export type Why = (typeof storeErrors)[number];
export type Held =
  | { readonly state: 'open'; readonly notebook: CasusNotebook }
  | { readonly state: 'closed'; readonly why: Why };

/** Keeps the casusboek open, or the reason why it is not. */
export type NotebookHolder = {
  current(): Promise<Held>;
  /**
   * Closes what is open, after its saves, and opens it again. Without its key an encrypted casusboek is
   * locked from then on.
   */
  reopen(key?: NotebookKey): Promise<Held>;
  /**
   * Makes an empty casusboek in a folder of which the old one is gone, because the user says so. Does
   * nothing when it could not be opened for another reason, and takes nothing's place that is there.
   */
  startAfresh(): Promise<Held>;
  /**
   * Opens a casusboek that could not be opened, when that may go well by now; leaves an open one as it is.
   *
   * @param mayOpen - Whether the reason may have passed. May not throw.
   */
  tryAgain(mayOpen: (why: Why) => Promise<boolean>): Promise<Held>;
  /**
   * Closes what is open, after its saves, lets work be done while nobody here can read or write, and opens
   * the casusboek again, wherever it is by then. Without its key an encrypted one is locked.
   *
   * @param work - May not throw.
   */
  during(work: () => Promise<void>): Promise<Held>;
  /** Waits for saves under way and keeps the list for the next start. */
  close(): Promise<void>;
};

/** @param startAfresh - Makes an empty casusboek when there is none, also where there was one before. */
export type OpenNotebook = (key?: NotebookKey, startAfresh?: boolean) => Promise<CasusNotebook>;

export function holdNotebook(open: OpenNotebook, log: Log): NotebookHolder {
  let held = tryOpen(() => open(), log);
  return {
    current: () => held,
    reopen: (key) => {
      held = held.then(async (before) => {
        if (before.state === 'open') await closeNotebook(before.notebook, log);
        return tryOpen(() => open(key), log);
      });
      return held;
    },
    during: (work) => {
      held = held.then(async (before) => {
        if (before.state === 'open') await closeNotebook(before.notebook, log);
        await work();
        return tryOpen(() => open(), log);
      });
      return held;
    },
    tryAgain: async (mayOpen) => {
      const closed = await held;
      // A disk that does not answer may take a minute to look at; nobody else waits for that.
      if (closed.state === 'open' || !(await mayOpen(closed.why))) return held;
      held = held.then((before) => (before === closed ? tryOpen(() => open(), log) : before));
      return held;
    },
    startAfresh: () => {
      held = held.then((before) => {
        const isGone = before.state === 'closed' && before.why === 'folder-missing';
        return isGone ? tryOpen(() => open(undefined, true), log) : before;
      });
      return held;
    },
    close: async () => {
      const last = await held;
      if (last.state === 'open') await closeNotebook(last.notebook, log);
    },
  };
}

async function tryOpen(open: OpenNotebook, log: Log): Promise<Held> {
  try {
    const notebook = await open();
    const details = { casussen: notebook.list().length, problems: notebook.problems().length };
    log.write('notebook-opened', details);
    if (notebook.list().length > defaultLimits.readAtOnce) void verifyInBackground(notebook, log);
    return { state: 'open', notebook };
  } catch (error) {
    log.write('notebook-closed', describeError(error));
    const why = storeErrorSchema.safeParse(error instanceof StoreError ? error.code : undefined);
    return { state: 'closed', why: why.data ?? 'not-available' };
  }
}

async function verifyInBackground(notebook: CasusNotebook, log: Log): Promise<void> {
  try {
    await notebook.verify();
    await notebook.saveIndex();
  } catch (error) {
    log.write('not-verified', describeError(error));
  }
}

/** The list is a cache: failing to keep it is for the log alone. */
async function closeNotebook(notebook: CasusNotebook, log: Log): Promise<void> {
  await notebook.idle();
  try {
    await notebook.saveIndex();
  } catch (error) {
    log.write('index-not-saved', describeError(error));
  }
  await notebook.close();
}
