import { watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';

import { describeError, type Log } from '../log.ts';
import type { FileSystem } from '../store/file-system.ts';
import { keysFolder } from '../store/key-files.ts';
import { documentsFolder } from '../store/revision-context.ts';
import { systemCode } from '../store/store-error.ts';

/** What is watched inside the casusboek; the empty name is the folder itself. */
export type WatchedPlace = '' | typeof documentsFolder | typeof keysFolder;
const places: readonly WatchedPlace[] = ['', documentsFolder, keysFolder];

/** A change in a watched place; `name` is `null` where the system does not tell which file it was. */
export type Touched = { readonly place: WatchedPlace; readonly name: string | null };

export type FolderWatchOptions = {
  /** Whether a change was made elsewhere; asked a moment later, when what was made here is known as such. */
  readonly isNews: (touched: Touched) => Promise<boolean>;
  readonly onNews: () => void;
  readonly files: Pick<FileSystem, 'stat'>;
  readonly log: Log;
  /** Milliseconds between a change and the question whether it is news. */
  readonly calm?: number;
  /** Least milliseconds between two pieces of news: who writes elsewhere saves more than once a second. */
  readonly between?: number;
};

/**
 * Hears from the system that files in the casusboek change: nothing is asked while nothing happens. On
 * some shares the system hears nothing of other computers, so looking now and then stays needed.
 */
export type FolderWatch = {
  /** Watches this folder from when it resolves, as far as it is there; does nothing when it does already. */
  aim(folder: string): Promise<void>;
  close(): void;
};

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { isNews, onNews, files, log, calm = 200, between = 1_500 } = options;
  const watchers = new Map<WatchedPlace, FSWatcher>();
  const touched = new Map<string, Touched>();
  /** Places of which the log says already that nothing can be heard. */
  const deaf = new Set<WatchedPlace>();
  let aimed: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastNews = -Infinity;

  async function begin(folder: string, place: WatchedPlace): Promise<void> {
    try {
      // To watch holds up the whole app until the disk answers, and a share that is away takes a minute.
      await files.stat(join(folder, place));
      if (aimed !== folder || watchers.has(place)) return;
      const watcher = watch(join(folder, place), { persistent: false }, (event, name) => {
        // Windows calls it a change of the folder itself when a file in one of its folders is written.
        if (place !== '' || event === 'rename') hear({ place, name });
      });
      // Where a folder is taken away under a watcher, some systems call that an error.
      watcher.on('error', () => letGo(place));
      watchers.set(place, watcher);
    } catch (error) {
      // The folder of keys is there only once there is a password; the others may be gone for a while.
      if (systemCode(error) === 'ENOENT' || deaf.has(place)) return;
      deaf.add(place);
      log.write('folder-not-watched', describeError(error));
    }
  }

  function letGo(place: WatchedPlace): void {
    watchers.get(place)?.close();
    watchers.delete(place);
  }

  function letAllGo(): void {
    for (const place of places) letGo(place);
  }

  function hear(change: Touched): void {
    touched.set(`${change.place}/${change.name ?? ''}`, change);
    if (isFolderItself(change)) letAllGo();
    const pause = Math.max(calm, lastNews + between - performance.now());
    timer ??= setTimeout(() => void tell(), pause).unref();
  }

  /** A folder that went or came: a watcher stays with the one that it was begun on. */
  function isFolderItself({ place, name }: Touched): boolean {
    const own = place === '' ? basename(aimed ?? '') : place;
    return name === own || (place === '' && places.some((each) => each === name));
  }

  async function tell(): Promise<void> {
    const changes = [...touched.values()];
    touched.clear();
    timer = undefined;
    const answers = await Promise.all(
      changes.map(async (change) => isFolderItself(change) || isNews(change)),
    );
    if (aimed === undefined || !answers.includes(true)) return;
    lastNews = performance.now();
    onNews();
  }

  return {
    async aim(folder) {
      if (folder !== aimed) {
        letAllGo();
        deaf.clear();
      }
      aimed = folder;
      const missing = places.filter((place) => !watchers.has(place));
      await Promise.all(missing.map((place) => begin(folder, place)));
    },
    close() {
      aimed = undefined;
      clearTimeout(timer);
      timer = undefined;
      letAllGo();
    },
  };
}
