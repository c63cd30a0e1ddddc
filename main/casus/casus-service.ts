import { isDeepStrictEqual } from 'node:util';

import { casusPageSize, type NotebookProblem, type NotebookState } from '../contract/casus.ts';
import type { Answer } from '../contract/contract.ts';
import {
  casusIdSchema,
  emptyCasus,
  type Casus,
  type CasusId,
  type CasusSummary,
} from '../domain/casus/casus.ts';
import { withoutUses, type UsedKind } from '../domain/casus/uses-of.ts';
import { laterThan } from '../domain/later-than.ts';
import type { Log } from '../log.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { createCasusLogbook, type CasusLogbook } from '../notebook/casus-logbook.ts';
import { createTurns } from '../notebook/in-turn.ts';
import { mayOpen } from '../notebook/may-open.ts';
import {
  holdNotebook,
  type Held,
  type NotebookHolder,
  type OpenNotebook,
} from '../notebook/notebook-holder.ts';
import type { NotebookPlace } from '../notebook/notebook-place.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { createDocument } from '../notebook/save-document.ts';
import { StoreError } from '../store/store-error.ts';
import { newCasusId } from './casus-id.ts';
import { emptyTrash } from './destroy-casus.ts';
import { createOwnSaves, type OwnSaves } from './own-saves.ts';
import { readForSearch } from './read-for-search.ts';
import { createTold } from './told.ts';

export type CasusServiceOptions = {
  /** Where the casusboek is; another folder after it was moved. */
  readonly place: Pick<NotebookPlace, 'folder'>;
  /** @throws StoreError when it can't be opened. */
  readonly openNotebook: OpenNotebook;
  readonly clock: () => Date;
  readonly log: Log;
  /** Somebody looks in the folder: from then on it is worth hearing what changes in it. */
  readonly onLook?: () => Promise<void>;
};

/** The casusboek as the screens use it; one method for each call of `casusContract`. */
export type CasusService = {
  /** The casusboek itself, for the services beside this one. */
  readonly holder: NotebookHolder;
  /** What is done with the casussen, for the services beside this one. */
  readonly logbook: CasusLogbook;
  getNotebook(): Promise<NotebookState>;
  reopenNotebook(): Promise<NotebookState>;
  /** An empty casusboek where the old one is gone. */
  startAfresh(): Promise<NotebookState>;
  list(offset: number): Answer<'casus:list'>;
  /** What was changed since this was asked last, or since the list was read from its beginning. */
  look(): Answer<'casus:look'>;
  /** The casussen that point at something of the library, or at another casus. */
  listUsing(kind: UsedKind, id: string): Answer<'casus:list-using'>;
  create(): Answer<'casus:create'>;
  /** @param opens - Somebody is going to read it; the logbook writes that down. */
  get(id: CasusId, opens?: boolean): Answer<'casus:get'>;
  /** What search reads of these casussen, as many as fit in one answer. */
  getForSearch(ids: readonly CasusId[]): Answer<'casus:get-for-search'>;
  save(casus: Casus): Answer<'casus:save'>;
  /** Moves it to the trash. */
  remove(id: CasusId): Answer<'casus:remove'>;
  /** Before the app ends: resolves when every save is on the disk. */
  close(): Promise<void>;
};

/**
 * Opens the casusboek at once and keeps trying nothing by itself: when it can't be opened the screens
 * say why and ask again with `reopenNotebook`.
 */
export function createCasusService(options: CasusServiceOptions): CasusService {
  const { place, openNotebook, clock, log, onLook = () => Promise.resolve() } = options;
  const holder = holdNotebook(async (key, startAfresh) => {
    const notebook = await openNotebook(key, startAfresh);
    await emptyTrash(notebook, clock(), log);
    return notebook;
  }, log);
  const logbook = createCasusLogbook(holder, clock, log);
  const inTurn = createTurns();
  const ownSaves = createOwnSaves();
  const told = createTold();

  const attempt = createAttempt(holder);

  return {
    holder,
    logbook,
    getNotebook: async () => stateOf(await holder.current(), place.folder),
    reopenNotebook: async () => stateOf(await holder.reopen(), place.folder),
    startAfresh: async () => stateOf(await holder.startAfresh(), place.folder),
    list: (offset) =>
      attempt('casus:list', async (notebook) => {
        if (offset === 0) {
          await onLook();
          await notebook.refresh();
          told.all(notebook);
        }
        const sorted = [...notebook.list()].sort(newestFirst);
        const page = sorted.slice(offset, offset + casusPageSize);
        return { casussen: page.map(withoutUses), total: sorted.length };
      }),
    look: () =>
      inTurn('look', async () => {
        await onLook();
        await holder.tryAgain((why) => mayOpen(place.folder, why));
        return attempt('casus:look', async (notebook) => {
          await notebook.refresh();
          return told.since(notebook);
        });
      }),
    listUsing: (kind, id) =>
      attempt('casus:list-using', (notebook) => {
        const using = notebook.list().filter(({ uses }) => uses.includes(`${kind}:${id}`));
        const newest = [...using].sort(newestFirst).slice(0, casusPageSize);
        return Promise.resolve({ casussen: newest.map(withoutUses), total: using.length });
      }),
    create: () =>
      attempt('casus:create', async (notebook) => {
        const now = clock();
        const casus = emptyCasus(newCasusId(now), now.toISOString());
        await createDocument(notebook, casus.id, casus);
        await logbook.note({ event: 'casus-made', casusId: casus.id });
        return casus;
      }),
    get: (id, opens = false) =>
      inTurn(id, () =>
        attempt('casus:get', async (notebook) => {
          const { data } = await notebook.document(id);
          if (opens) await logbook.noteOnce('casus-opened', id);
          return data;
        }),
      ),
    getForSearch: (ids) =>
      attempt('casus:get-for-search', (notebook) => readForSearch(notebook, ids, inTurn)),
    save: (casus) =>
      inTurn(casus.id, () =>
        attempt('casus:save', async (notebook) => {
          const saved = await save(notebook, ownSaves, casus, clock());
          await logbook.noteOnce('casus-changed', casus.id);
          return saved;
        }),
      ),
    remove: (id) =>
      inTurn(id, () =>
        attempt('casus:remove', async (notebook) => {
          await notebook.trash.put(id);
          await logbook.note({ event: 'casus-deleted', casusId: id });
          return null;
        }),
      ),
    close: () => holder.close(),
  };
}

function stateOf(held: Held, folder: string): NotebookState {
  if (held.state === 'open') {
    const { notebook } = held;
    const encryption = notebook.encryption();
    return { state: 'open', folder, encryption, problems: problems(notebook) };
  }
  return held.why === 'locked'
    ? { state: 'locked', folder }
    : { state: 'closed', folder, why: held.why };
}

/**
 * `changedAt` says which text the writer had before it: only the one that is stored will do. Saving the
 * same text once more, after an answer that got lost, changes nothing.
 */
async function save(
  notebook: CasusNotebook,
  ownSaves: OwnSaves,
  casus: Casus,
  now: Date,
): Promise<{ changedAt: string }> {
  const document = await notebook.document(casus.id);
  const stored = document.data;
  if (isDeepStrictEqual({ ...casus, changedAt: stored.changedAt }, stored)) {
    return { changedAt: stored.changedAt };
  }
  const base = casus.changedAt;
  if (base !== stored.changedAt && !ownSaves.isRetry(casus.id, base, stored.changedAt)) {
    throw new StoreError('changed-elsewhere', casus.id);
  }
  const changedAt = laterThan(stored.changedAt, now);
  document.data = { ...casus, createdAt: stored.createdAt, changedAt };
  try {
    await document.write();
  } catch (error) {
    document.data = stored;
    if (error instanceof StoreError && error.code === 'changed-elsewhere')
      notebook.forget(casus.id);
    throw error;
  }
  ownSaves.saved(casus.id, base, changedAt);
  return { changedAt };
}

function newestFirst(a: CasusSummary, b: CasusSummary): number {
  if (a.changedAt === b.changedAt) return a.id < b.id ? 1 : -1;
  return a.changedAt < b.changedAt ? 1 : -1;
}

function problems(notebook: CasusNotebook): NotebookProblem[] {
  return notebook
    .problems()
    .slice(0, 200)
    .map(({ kind, id, file }) => ({ kind, casusId: casusIdSchema.parse(id), file }));
}
