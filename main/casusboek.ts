import path from 'node:path';

import { createCasusService } from './casus/casus-service.ts';
import { createKeeping } from './keeping/keeping.ts';
import type { Log } from './log.ts';
import { createFolderWatch } from './notebook/folder-watch.ts';
import { isNews } from './notebook/is-news.ts';
import { notebookPlace } from './notebook/notebook-place.ts';
import { openCasusNotebook } from './notebook/open-casus-notebook.ts';
import { createPlaceService } from './notebook/place-service.ts';
import { createPresenceService } from './notebook/presence-service.ts';
import { createProgress } from './notebook/progress.ts';
import { whoWorksHere } from './notebook/who-works-here.ts';
import { nodeFileSystem } from './store/file-system.ts';
import { knownFolders } from './store/known-folders.ts';

export type CasusboekOptions = {
  /** The folder that the app was started with; the casusboek may have been moved since. */
  readonly start: string;
  /** Folder for what this machine remembers. */
  readonly userData: string;
  readonly writeFile: (filePath: string, text: string) => Promise<void>;
  /** The casusboek is about to be moved: nothing that was read may stay in memory. */
  readonly beforeMove: () => void;
  /** The dialog of the desktop; `null` where it has none that tells a path. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Another window or computer changed something in the folder. */
  readonly onChangedElsewhere: () => void;
  readonly clock: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/** The casusboek of this machine, and the services that need to know where it is. */
export function createCasusboek(options: CasusboekOptions) {
  const { start, userData, writeFile, clock, wait, log } = options;
  const files = nodeFileSystem;
  const remembered = (name: string) => path.join(userData, name);
  const place = notebookPlace({
    start,
    memory: remembered('notebook-place.json'),
    writeFile,
    log,
  });
  /** Where it is now: asked anew each time. */
  const disk = {
    get folder() {
      return place.folder;
    },
    clock,
  };
  const known = knownFolders(remembered('known-folders.json'));
  const conversion = createProgress();
  const onProgress = conversion.report;
  const casus = createCasusService({
    place,
    openNotebook: (key, startAfresh) =>
      openCasusNotebook({ folder: place.folder, known, clock, log, key, onProgress, startAfresh }),
    clock,
    log,
    onLook: () => watch.aim(place.folder),
  });
  const { holder } = casus;
  const watch = createFolderWatch({
    isNews: async (touched) => isNews(touched, await holder.current()),
    onNews: options.onChangedElsewhere,
    files,
    log,
  });
  const keeping = createKeeping({
    place,
    holder,
    files,
    memory: remembered('backups.json'),
    writeFile,
    clock,
    wait,
    log,
  });
  const presence = createPresenceService({ holder, who: whoWorksHere(), clock });
  const places = createPlaceService({
    place,
    holder,
    files,
    hasOthers: async () => {
      const signed = await presence.sign(null);
      return signed.ok && signed.value.others.length > 0;
    },
    beforeClose: () => {
      keeping.beside.beforeLock();
      options.beforeMove();
    },
    chooseFolder: options.chooseFolder,
    clock,
    log,
  });
  void places.clearUp();
  return { casus, keeping, presence, places, disk, conversion, watch };
}
