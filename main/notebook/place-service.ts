import type { Answer, EndpointName, Output } from '../contract/contract.ts';
import { basename, isAbsolute, join, resolve } from 'node:path';

import type { Moved } from '../contract/place.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';
import { identityFile } from '../store/identity.ts';
import { syncFolder } from '../store/create-durable.ts';
import type { FileSystem } from '../store/file-system.ts';
import { listOrNone } from '../store/if-there.ts';
import { copyNotebook, removeTree } from '../store/move/copy-notebook.ts';
import {
  pathForOthers,
  readMovedNote,
  removeMovedNote,
  writeMovedNote,
} from '../store/move/moved-note.ts';
import { documentsFolder } from '../store/revision-context.ts';
import { asStoreError, StoreError, systemCode } from '../store/store-error.ts';
import { canWriteIn, isInside } from '../store/usable-folder.ts';
import { writerName } from '../store/writer-name.ts';
import { createTurns } from './in-turn.ts';
import type { Held, NotebookHolder } from './notebook-holder.ts';
import type { NotebookPlace } from './notebook-place.ts';
import { createProgress, type Progress } from './progress.ts';
import { orFailure, Refused } from './refused.ts';

type Found = Output<'place:look'>;

export type PlaceServiceOptions = {
  readonly place: NotebookPlace;
  readonly holder: NotebookHolder;
  readonly files: FileSystem;
  /** Whether somebody else has the casusboek open now. */
  readonly hasOthers: () => Promise<boolean>;
  /** Nothing that was read may stay in memory. */
  readonly beforeClose: () => void;
  /** The dialog of the desktop; `null` where it has none that tells a path. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  readonly clock: () => Date;
  readonly log: Log;
};

export type PlaceService = ReturnType<typeof createPlaceService>;

/** The folder that a moved casusboek gets, in the one that was chosen. */
const ownName = 'casusboek';
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
const halfName = /^\.maatstaf-[\w-]{12}\.half$/u;

/** Says where the casusboek is, moves it, and opens one that is elsewhere. */
export function createPlaceService(options: PlaceServiceOptions) {
  const { place, holder, files, hasOthers, beforeClose, clock, log } = options;
  const inTurn = createTurns();
  const progress = createProgress();

  function attempt<Name extends EndpointName>(
    name: Name,
    work: () => Promise<Output<Name>>,
  ): Answer<Name> {
    const note = (error: Error) => log.write('place', describeError(error.cause ?? error));
    return inTurn('place', () => orFailure(name, work, note));
  }

  async function look(given: string): Promise<Found> {
    const chosen = given.trim();
    if (!isAbsolute(chosen) || !(await isFolder(chosen))) throw new Refused('folder-not-there');
    const folder = resolve(chosen);
    const inner = join(folder, ownName);
    for (const there of [folder, inner]) {
      if (!(await isCasusboek(there))) continue;
      if (resolve(place.folder) === there) throw new Refused('folder-here');
      await requireWritable(there);
      return { folder: there, found: 'casusboek', moved: await movedFrom(there) };
    }
    if (isInside(folder, place.folder)) throw new Refused('folder-here');
    await requireWritable(folder);
    if (await isThere(inner)) throw new Refused('folder-taken');
    return { folder: inner, found: 'room', moved: null };
  }

  async function requireWritable(folder: string): Promise<void> {
    if (!(await canWriteIn(files, folder))) throw new Refused('folder-not-writable');
  }

  async function isCasusboek(folder: string): Promise<boolean> {
    const names = await listOrNone(files, folder);
    return names.includes(identityFile) && names.includes(documentsFolder);
  }

  /** Word in a folder that its casusboek went elsewhere. What can't be looked at says nothing. */
  async function movedFrom(folder: string): Promise<Moved | null> {
    try {
      return await readMovedNote(files, folder);
    } catch (error) {
      log.write('moved-note-not-read', describeError(error));
      return null;
    }
  }

  /** For who still looks in the folder of before, on another computer. Without it the move stands. */
  async function leaveWord(before: string): Promise<void> {
    const now = clock();
    const note = { at: now.toISOString(), to: pathForOthers(place.folder) };
    try {
      await writeMovedNote(files, before, note, moment.format(now));
    } catch (error) {
      log.write('moved-note-not-written', describeError(error));
    }
  }

  async function isThere(path: string): Promise<boolean> {
    try {
      await files.stat(path);
      return true;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw new Refused('folder-not-writable', error);
    }
  }

  async function isFolder(path: string): Promise<boolean> {
    try {
      return (await files.stat(path)).isFolder;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      return false;
    }
  }

  /** The whole copy gets its name at once: whoever looks sees all of it or nothing. */
  async function copyTo(target: string): Promise<void> {
    const half = join(target, '..', `.maatstaf-${writerName()}.half`);
    await place.change({ half });
    try {
      await copyNotebook(files, place.folder, half, progress.report);
      await files.rename(half, target);
      await syncFolder(files, join(target, '..'));
    } catch (error) {
      await removeHalf();
      throw error;
    } finally {
      progress.report(0, 0);
    }
    try {
      await place.change({
        half: null,
        folder: target,
        before: { folder: place.folder, why: 'moved' },
      });
    } catch (error) {
      // A second whole casusboek that nobody works in would only be mistaken for the real one.
      await removeTree(files, target);
      throw error;
    }
  }

  /** What was not finished counts for nothing; a disk that is away is cleared when it is back. */
  async function removeHalf(): Promise<void> {
    const { half } = place;
    if (half === null) return;
    try {
      if (halfName.test(basename(half)) && (await isFolder(join(half, '..')))) {
        await removeTree(files, half);
        await place.change({ half: null });
      }
    } catch (error) {
      log.write('half-copy-not-removed', describeError(error));
    }
  }

  /** Does work while nobody here has the casusboek open. */
  async function whileClosed(work: () => Promise<void>): Promise<Held> {
    let failed: unknown;
    beforeClose();
    const held = await holder.during(async () => {
      try {
        await asStoreError('casusboek', work);
      } catch (error) {
        failed = error;
      }
    });
    if (failed !== undefined) throw new Refused(moveCode(failed), failed);
    return held;
  }

  /** Back to where it was, when what is there now can't be opened. */
  async function requireOpened(held: Held, before: Pick<NotebookPlace, 'folder' | 'before'>) {
    if (held.state === 'open' || held.why === 'locked') return;
    await whileClosed(() => place.change({ folder: before.folder, before: before.before }));
    throw new Refused('open-failed', new StoreError(held.why, 'casusboek'));
  }

  return {
    get: async (): Promise<Result<Output<'place:get'>, never>> =>
      success({
        folder: place.folder,
        before: place.before,
        moved: await movedFrom(place.folder),
        canBrowse: options.chooseFolder !== null,
      }),
    browse: async (): Promise<Result<string | null, never>> =>
      success((await options.chooseFolder?.()) ?? null),
    progress: (): Result<Progress | null, never> => success(progress.get()),

    look: (folder: string) => attempt('place:look', () => look(folder)),

    move: (folder: string) =>
      attempt('place:move', async () => {
        const { folder: target, found } = await look(folder);
        if (found === 'casusboek') throw new Refused('folder-taken');
        if ((await holder.current()).state === 'closed') throw new Refused('move-closed');
        if (await hasOthers()) throw new Refused('others-present');
        const before = { folder: place.folder, before: place.before };
        const held = await whileClosed(() => copyTo(target));
        try {
          await requireOpened(held, before);
        } catch (error) {
          throw error instanceof Refused ? new Refused('move-failed', error.cause) : error;
        }
        await leaveWord(before.folder);
        log.write('notebook-moved', {});
        return null;
      }),

    open: (folder: string) =>
      attempt('place:open', async () => {
        const { folder: target, found } = await look(folder);
        if (found !== 'casusboek') throw new Refused('open-failed');
        const before = { folder: place.folder, before: place.before };
        const change = () =>
          place.change({ folder: target, before: { folder: before.folder, why: 'chosen' } });
        await requireOpened(await whileClosed(change), before);
        log.write('notebook-chosen', {});
        return null;
      }),

    async stay(): Answer<'place:stay'> {
      try {
        await removeMovedNote(files, place.folder);
        return success(null);
      } catch (error) {
        log.write('place', describeError(error));
        return failure('not-written', 'see the log');
      }
    },

    async forgetBefore(): Answer<'place:forget-before'> {
      try {
        await place.change({ before: null });
        return success(null);
      } catch (error) {
        log.write('place', describeError(error));
        return failure('not-written', 'see the log');
      }
    },

    /** At the start: takes away a half copy that a crash left. */
    clearUp: () => inTurn('place', removeHalf),
  };
}

function moveCode(error: unknown): 'move-disk-full' | 'move-disturbed' | 'move-failed' {
  const code = error instanceof StoreError ? error.code : '';
  if (code === 'disk-full') return 'move-disk-full';
  return code === 'changed-elsewhere' ? 'move-disturbed' : 'move-failed';
}
