import { mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { BridgeEvent } from '../../contract/bridge.ts';
import { describeError, type Log } from '../../log.ts';
import { createClosing } from '../closing.ts';
import type { FileFilter } from '../../desktop.ts';
import type { Host, WindowOptions } from '../host.ts';
import { writeOutside } from '../outside-file.ts';
import { createWindowPlaceFile } from '../window-place.ts';
import { handleCalls } from './call-handler.ts';
import { eventChannel } from './channels.ts';
import { createWindow, placeOf } from './create-window.ts';
import type { ElectronParts, WindowPart } from './electron-parts.ts';
import { guardContents, guardSession } from './guard.ts';
import { menuTemplate } from './menu.ts';
import { createSecrets } from './secrets.ts';
import { electronOrigin, registerScheme, serveApp } from './serve-app.ts';

export type ElectronHostOptions = {
  readonly userData: string;
  /** Where dialogs start. */
  readonly saveFolder: string;
  readonly preloadPath: string;
  readonly log: Log;
  /** What the program answers when it ends. */
  readonly exitCode: () => number;
};

/** How often a crashed page is loaded again before the app closes. */
const reloads = 3;

/**
 * The desktop as Electron gives it. Has to be called before Electron is ready.
 *
 * @param electron - Electron's main-process module; an argument, so that tests need no Electron.
 */
export function createElectronHost(electron: ElectronParts, options: ElectronHostOptions): Host {
  const { app } = electron;
  const { userData, log } = options;
  const places = createWindowPlaceFile(userData, log);
  const closing = createClosing();
  let window: WindowPart | undefined;
  let quitting: Promise<void> | undefined;

  mkdirSync(userData, { recursive: true, mode: 0o700 });
  prepareApp(electron, userData);
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, electronOrigin, log),
  );

  function current(): WindowPart {
    if (window === undefined || window.isDestroyed()) throw new Error('the window is not open');
    return window;
  }

  function emit(event: BridgeEvent) {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(eventChannel, event);
  }

  async function openWindow({ title, assets, dispatch }: WindowOptions): Promise<void> {
    await app.whenReady();
    guardSession(electron.session.defaultSession, electronOrigin, log);
    serveApp(electron.protocol, assets, log);
    const run = (command: Extract<BridgeEvent, { name: 'menu' }>['command']) =>
      emit({ name: 'menu', command });
    electron.Menu.setApplicationMenu(
      electron.Menu.buildFromTemplate(menuTemplate(run, process.platform)),
    );
    const { preloadPath } = options;
    const opened = createWindow(electron, { title, preloadPath, place: await places.read() });
    window = opened;
    handleCalls(electron.ipcMain, opened.webContents, dispatch);
    reloadAfterCrash(opened);
    opened.on('close', (event) => {
      // The window stays until what is open in it has been saved.
      event.preventDefault();
      void quit();
    });
    app.on('window-all-closed', () => void quit());
    app.on('before-quit', (event) => {
      event.preventDefault();
      void quit();
    });
    const onSystemLock = () => emit({ name: 'system-locked' });
    electron.powerMonitor.on('lock-screen', onSystemLock);
    electron.powerMonitor.on('suspend', onSystemLock);
    await opened.loadURL(`${electronOrigin}/`);
  }

  function reloadAfterCrash(opened: WindowPart) {
    let crashes = 0;
    opened.webContents.on('render-process-gone', () => {
      crashes += 1;
      log.write('page-crashed', {});
      if (crashes <= reloads) opened.webContents.reload();
      else {
        closing.windowIsGone();
        void quit();
      }
    });
  }

  function quit(): Promise<void> {
    return (quitting ??= closeAll());
  }

  async function closeAll(): Promise<void> {
    const shown = window !== undefined && !window.isDestroyed();
    if (shown && !(await closing.letWindowSave(() => emit({ name: 'close-requested' })))) {
      quitting = undefined;
      return;
    }
    try {
      if (window !== undefined && !window.isDestroyed()) {
        await places.write(placeOf(window));
        window.destroy();
      }
      await closing.finish();
    } catch (error) {
      log.write('finish-failed', describeError(error));
    } finally {
      app.exit(options.exitCode());
    }
  }

  return {
    kind: 'electron',
    origin: electronOrigin,
    userData,
    acquireSingleInstance(onSecondStart) {
      const isFirst = app.requestSingleInstanceLock();
      if (isFirst) app.on('second-instance', onSecondStart);
      return Promise.resolve(isFirst);
    },
    openWindow,
    focusWindow() {
      const shown = current();
      if (shown.isMinimized()) shown.restore();
      shown.show();
      shown.focus();
      return Promise.resolve();
    },
    emit,
    readyToClose: () => closing.windowHasSaved(),
    stayOpen: () => closing.windowWantsToStay(),
    async saveFile({ name, filters, data }) {
      const { canceled, filePath } = await electron.dialog.showSaveDialog(current(), {
        defaultPath: path.join(options.saveFolder, name),
        filters: copyFilters(filters),
      });
      if (canceled || filePath === '') return { saved: false };
      await writeOutside(options.userData, filePath, data);
      return { saved: true, place: filePath };
    },
    async openFile(filters, mostBytes) {
      const { canceled, filePaths } = await electron.dialog.showOpenDialog(current(), {
        properties: ['openFile'],
        filters: copyFilters(filters),
      });
      const [filePath] = filePaths;
      if (canceled || filePath === undefined) return null;
      const name = path.basename(filePath);
      if ((await stat(filePath)).size > mostBytes) return { name, data: null };
      return { name, data: new Uint8Array(await readFile(filePath)) };
    },
    async chooseFolder() {
      const { canceled, filePaths } = await electron.dialog.showOpenDialog(current(), {
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async printToPdf() {
      const pdf = await current().webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return new Uint8Array(pdf);
    },
    openAddress: (address) => electron.shell.openExternal(address),
    secrets: createSecrets(electron.safeStorage),
    noticesSystemLock: true,
    onClosed: (finish) => closing.onClosed(finish),
    quit,
  };
}

/** All that has to be said before Electron is ready. */
function prepareApp({ app, protocol }: ElectronParts, userData: string): void {
  app.setName('Maatstaf');
  app.setPath('userData', userData);
  app.setPath('sessionData', path.join(userData, 'electron-profile'));
  if (process.platform === 'win32') app.setAppUserModelId('nl.maatstaf.app');
  app.enableSandbox();
  // No name resolves and no proxy is asked: what a guard would miss still goes nowhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-quic');
  registerScheme(protocol);
}

function copyFilters(filters: readonly FileFilter[]) {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
