import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { z } from 'zod';

import { createAppService } from './app/app-service.ts';
import { createFileLog } from './app/file-log.ts';
import { readStartOptions, type StartOptions } from './app/start-options.ts';
import { createCasusboek } from './casusboek.ts';
import { createCopiesService } from './casus/copies-service.ts';
import { createEncryptionService } from './notebook/encryption-service.ts';
import { createHistoryService } from './casus/history-service.ts';
import { createLogbookService } from './notebook/logbook-service.ts';
import { createTransferService } from './keeping/transfer-service.ts';
import { createExportService } from './export/export-service.ts';
import { reviewIdOf } from './domain/review/review.ts';
import { createAssets } from './host/assets.ts';
import { writeFileAtomically } from './host/atomic-write.ts';
import { findBrowser } from './host/browser/find-browser.ts';
import { BrowserStartError } from './host/browser/start-error.ts';
import type { FileFilter } from './desktop.ts';
import type { Host } from './host/host.ts';
import { clearUp } from './host/outside-file.ts';
import { appHandlers } from './ipc/app-handlers.ts';
import { backupHandlers, incomingHandlers } from './ipc/backup-handlers.ts';
import { casusHandlers } from './ipc/casus-handlers.ts';
import { encryptionHandlers } from './ipc/encryption-handlers.ts';
import { exportHandlers } from './ipc/export-handlers.ts';
import { createDispatch, type Handlers } from './ipc/handle.ts';
import { historyHandlers, logbookHandlers } from './ipc/history-handlers.ts';
import { learnHandlers } from './ipc/learn-handlers.ts';
import { libraryHandlers } from './ipc/library-handlers.ts';
import { describeError } from './log.ts';
import { notedHandlers } from './ipc/noted-handlers.ts';
import { placeHandlers } from './ipc/place-handlers.ts';
import { profileHandlers } from './ipc/profile-handlers.ts';
import { presenceHandlers } from './ipc/presence-handlers.ts';
import { reviewHandlers } from './ipc/review-handlers.ts';
import { settingsHandlers } from './ipc/settings-handlers.ts';
import { studyHandlers } from './ipc/study-handlers.ts';
import { transferHandlers } from './ipc/transfer-handlers.ts';
import { createLearningService } from './library/learning-service.ts';
import { createLibraryService } from './library/library-service.ts';
import { createProfileService } from './profile/profile-service.ts';
import { createReviewService } from './review/review-service.ts';
import { createTravelService } from './review/travel-service.ts';
import { createUnequalService } from './review/unequal-service.ts';
import { createSettingsFile } from './settings/settings-file.ts';
import { createSettingsService } from './settings/settings-service.ts';
import { passwordCost } from './store/key-slots.ts';
import { createStudyService } from './study/study-service.ts';

/** The folder with everything that was built: this file is `out/main/index.mjs`. */
const outFolder = path.join(import.meta.dirname, '..');

/** How often is looked whether a backup is due, in milliseconds. */
const backupEvery = 20_000;

/** Packing leaves the development dependencies out of the package file. */
const { version, devDependencies } = z
  .object({ version: z.string(), devDependencies: z.unknown() })
  .parse(JSON.parse(readFileSync(path.join(outFolder, '..', 'package.json'), 'utf8')));
const isPacked = devDependencies === undefined;

const options = readStartOptions(process.argv.slice(1));
const log = createFileLog(
  options.userData,
  () => new Date(),
  (error) => process.stderr.write(`Maatstaf kan het logboek niet schrijven: ${String(error)}\n`),
);
process.on('unhandledRejection', (error) => log.write('unhandled', describeError(error)));

// Electron waits with its `ready` for this file, so nothing here may wait for the window.
const host = await createHost(options);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void host.quit());
}
process.on('uncaughtException', (error) => fail('uncaught', error));
void run(host).catch((error: unknown) => fail('start-failed', error));

/** Nothing can be relied on any more: what is open is saved as far as possible, then the app ends. */
function fail(event: string, error: unknown): void {
  process.exitCode = 1;
  log.write(event, describeError(error));
  process.stderr.write(`\n${failureMessage(error)}\n\n`);
  void host.quit();
}

async function createHost({ userData, saveFolder, headless }: StartOptions): Promise<Host> {
  if ('electron' in process.versions) {
    const { createElectronHost } = await import('./host/electron/electron-host.ts');
    return createElectronHost(await import('electron'), {
      userData,
      saveFolder,
      preloadPath: path.join(outFolder, 'preload', 'preload.cjs'),
      log,
      exitCode,
    });
  }
  const { createBrowserHost } = await import('./host/browser/browser-host.ts');
  return createBrowserHost({
    userData,
    saveFolder,
    headless,
    log,
    executable: findBrowser(process.env, process.platform),
    environment: process.env,
    bridgePath: path.join(outFolder, 'bridge', 'bridge.js'),
    end: () => process.exit(exitCode()),
    tapAddress: testTap(),
  });
}

function exitCode(): number {
  return Number(process.exitCode ?? 0);
}

/** Where a test may join in: only from a source tree, never in what was packed from it. */
function testTap(): string | undefined {
  return isPacked ? undefined : process.env['MAATSTAF_TEST_TAP'];
}

async function run(host: Host): Promise<void> {
  if (!(await host.acquireSingleInstance(() => void host.focusWindow()))) {
    process.stdout.write('Maatstaf is al open; het venster is naar voren gehaald.\n');
    await host.quit();
    return;
  }
  log.write('start', { host: host.kind, version });
  void clearUp(host.userData, log);
  await host.openWindow({
    title: 'Maatstaf',
    assets: createAssets(path.join(outFolder, 'renderer')),
    dispatch: createDispatch(createHandlers(host), host.origin, log),
  });
}

/** Every service once; what a service may reach of the disk, the clock and the desktop it gets here. */
function createHandlers(host: Host): Handlers {
  const clock = () => new Date();
  const library = createLibraryService({
    file: path.join(outFolder, 'content', 'library.json'),
    log,
  });
  const learning = createLearningService({
    file: path.join(outFolder, 'content', 'leren.json'),
    library,
    log,
  });
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { ref: false });
  const forget = () => {
    transfer.close();
    travel.close();
    unequal.close();
  };
  const { casus, keeping, presence, places, disk, conversion, watch } = createCasusboek({
    start: options.notebook,
    userData: host.userData,
    writeFile: writeFileAtomically,
    beforeMove: forget,
    chooseFolder: host.chooseFolder,
    onChangedElsewhere: () => host.emit({ name: 'casusboek-changed' }),
    clock,
    wait: pause,
    log,
  });
  const openFile = async (filters: readonly FileFilter[], mostBytes: number) => {
    const file = await host.openFile(filters, mostBytes);
    if (file === null) return null;
    return file.data === null ? 'too-large' : { data: file.data };
  };
  const { saveFile } = host;
  const desk = {
    holder: casus.holder,
    saveFile,
    openFile,
    cost: passwordCost,
    version,
    clock,
    wait: pause,
    log,
  };
  const transfer = createTransferService({ ...desk, incoming: keeping.incoming });
  const travel = createTravelService(desk);
  const factoren = () => library.factoren();
  const unequal = createUnequalService({ holder: casus.holder, factoren });
  const lookAtBackups = setInterval(() => void keeping.backups.tick(), backupEvery).unref();
  host.onClosed(async () => {
    clearInterval(lookAtBackups);
    watch.close();
    await presence.leave();
    await keeping.backups.close();
    await casus.close();
  });
  const encryption = createEncryptionService({
    disk,
    holder: casus.holder,
    keychain: host.secrets,
    noticesSystemLock: host.noticesSystemLock,
    wait: pause,
    cost: passwordCost,
    progress: conversion.get,
    beside: {
      ...keeping.beside,
      beforeLock: () => {
        keeping.beside.beforeLock();
        forget();
      },
    },
    log,
  });
  const settings = createSettingsService(
    createSettingsFile(host.userData, writeFileAtomically),
    log,
  );
  const study = createStudyService({
    holder: casus.holder,
    catalogue: () => learning.overview(),
    clock,
  });
  const history = createHistoryService({
    holder: casus.holder,
    logbook: casus.logbook,
    eraseBackups: async (id) => {
      await keeping.backups.removeFromBackups(reviewIdOf(id));
      const left = await keeping.backups.removeFromBackups(id);
      return left.ok ? left.value : [];
    },
    clock,
    log,
  });
  const logbook = createLogbookService({ holder: casus.holder, saveFile, log });
  const review = createReviewService({ holder: casus.holder, clock });
  const app = createAppService({
    desktop: host,
    version,
    notebookFolder: () => disk.folder,
    knowsAddress: async (address) =>
      (await library.knowsAddress(address)) || (await learning.knowsAddress(address)),
    log,
  });
  const handlers: Handlers = {
    ...appHandlers(app),
    ...backupHandlers(keeping.backups),
    ...casusHandlers(casus),
    ...encryptionHandlers(encryption),
    ...historyHandlers(history),
    ...incomingHandlers(keeping.incoming),
    ...learnHandlers(learning),
    ...presenceHandlers(presence, createCopiesService(casus.holder)),
    ...exportHandlers(createExportService({ saveFile, log })),
    ...libraryHandlers(library),
    ...profileHandlers(createProfileService({ holder: casus.holder, clock })),
    ...logbookHandlers(logbook),
    ...placeHandlers(places),
    ...reviewHandlers(review, travel, unequal),
    ...settingsHandlers(settings),
    ...studyHandlers(study),
    ...transferHandlers(transfer),
  };
  return notedHandlers(handlers, casus.logbook);
}

function failureMessage(error: unknown): string {
  if (error instanceof BrowserStartError) return error.message;
  return `Maatstaf moest stoppen door een fout in het programma. Wat opgeslagen was, is opgeslagen gebleven.
Wat er misging staat in ${path.join(options.userData, 'maatstaf.log')}.`;
}
