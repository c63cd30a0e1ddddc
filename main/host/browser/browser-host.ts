import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:net';

import { describeError, type Log } from '../../log.ts';
import { createClosing } from '../closing.ts';
import type { Asset, Host, WindowOptions } from '../host.ts';
import { createWindowPlaceFile, windowPlaceSchema } from '../window-place.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import { openInSystem } from './open-address.ts';
import { openByDialog } from './open-file.ts';
import { browserOrigin, callBinding } from './page/origin.ts';
import { linkPage, type PageLink } from './page-link.ts';
import { pageSession, type PageSession } from './page-session.ts';
import { printPage } from './print-page.ts';
import { prepareProfile } from './profile.ts';
import { saveByDialog, saveIntoFolder } from './save-file.ts';
import { servePage } from './serve-page.ts';
import { acquireInstance, instanceAddress, type InstanceLock } from './single-instance.ts';
import { BrowserStartError } from './start-error.ts';
import { browserSwitches } from './switches.ts';
import { openTestTap } from './test-tap.ts';
import { watchTargets } from './watch-targets.ts';
import { whenLoaded } from './when-loaded.ts';

export type BrowserHostOptions = {
  readonly userData: string;
  /** The browser to open the window in; `undefined` when none was found. */
  readonly executable: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly headless: boolean;
  /** Where dialogs start; without a window, where files go. */
  readonly saveFolder: string;
  /** The bundled script that gives the page its `window.api`. */
  readonly bridgePath: string;
  readonly log: Log;
  /** Ends the program, once everything has finished. */
  readonly end: () => void;
  /** For tests: where a test client may join in. */
  readonly tapAddress?: string | undefined;
  /** How long the browser may take to show a page, in milliseconds. */
  readonly startDeadline?: number;
};

type OpenWindow = {
  readonly browser: RunningBrowser;
  readonly session: PageSession;
  readonly link: PageLink;
  tap?: Server;
};

/** The desktop as an installed Chrome, Edge or Chromium gives it, driven over a pipe. */
export function createBrowserHost(options: BrowserHostOptions): Host {
  const { userData, log } = options;
  mkdirSync(userData, { recursive: true, mode: 0o700 });
  const places = createWindowPlaceFile(userData, log);
  const closing = createClosing();
  const downloads = new Map<string, Asset>();
  let lock: InstanceLock | undefined;
  let opened: OpenWindow | undefined;
  let place: Parameters<typeof places.write>[0] | undefined;
  let quitting: Promise<void> | undefined;

  function current(): OpenWindow {
    if (opened === undefined) throw new Error('the window is not open');
    return opened;
  }

  async function openWindow(window: WindowOptions): Promise<void> {
    if (options.executable === undefined) throw new BrowserStartError('NO_BROWSER');
    const args = browserSwitches({
      profile: await prepareProfile(userData, options.saveFolder),
      title: window.title,
      headless: options.headless,
      place: await places.read(),
      isRoot: process.getuid?.() === 0,
    });
    const browser = await launchBrowser({
      executable: options.executable,
      args,
      // On Linux the browser takes its language from here, and not from its switch.
      environment: { ...options.environment, LANGUAGE: 'nl' },
      deadline: options.startDeadline ?? 20_000,
    });
    const session = pageSession(browser.pipe, browser.sessionId);
    const link = linkPage({
      session,
      mainFrame: browser.targetId,
      dispatch: window.dispatch,
      onPlace: ({ x, y, width, height }) => {
        const parsed = windowPlaceSchema.safeParse({ x, y, width, height });
        if (parsed.success && !options.headless) place = parsed.data;
      },
      log,
    });
    opened = { browser, session, link };
    watchTargets(browser, session, {
      onGone: () => {
        closing.windowIsGone();
        void quit();
      },
      onCrash: () => log.write('page-crashed', {}),
    });
    void browser.exited.then(() => {
      closing.windowIsGone();
      return quit();
    });
    await servePage({ session, assets: window.assets, downloads, log });
    await prepareSession(browser, session);
    const loaded = whenLoaded(session);
    await session.send('Page.navigate', { url: `${browserOrigin}/` });
    if (options.tapAddress === undefined) return;
    await loaded;
    opened.tap = openTestTap(browser.pipe, options.tapAddress);
  }

  async function prepareSession({ pipe }: RunningBrowser, session: PageSession) {
    const source = readFileSync(options.bridgePath, 'utf8');
    await Promise.all([
      session.send('Page.enable', {}),
      session.send('Runtime.enable', {}),
      session.send('Runtime.addBinding', { name: callBinding }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source }),
      pipe.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true }),
      pipe.send('Browser.grantPermissions', {
        origin: browserOrigin,
        permissions: ['clipboardSanitizedWrite'],
      }),
    ]);
  }

  function quit(): Promise<void> {
    return (quitting ??= closeAll());
  }

  async function closeAll(): Promise<void> {
    const { link } = opened ?? {};
    const ask = () => link?.emit({ name: 'close-requested' });
    if (link?.isOpen() === true && !(await closing.letWindowSave(ask))) {
      quitting = undefined;
      return;
    }
    try {
      if (opened !== undefined) await closeWindow(opened);
      if (place !== undefined) await places.write(place);
      await closing.finish();
    } catch (error) {
      log.write('finish-failed', describeError(error));
    } finally {
      opened?.tap?.close();
      lock?.release();
      options.end();
    }
  }

  async function closeWindow({ browser, link }: OpenWindow): Promise<void> {
    const impatience = setTimeout(() => browser.kill(), 5_000);
    // A browser whose last window has closed may be gone before it can confirm.
    browser.pipe.send('Browser.close', {}).catch(() => undefined);
    await browser.exited;
    clearTimeout(impatience);
    // What the page said last may still be in the pipe.
    await browser.pipe.closed;
    await link.settled();
  }

  return {
    kind: 'browser',
    origin: browserOrigin,
    userData,
    async acquireSingleInstance(onSecondStart) {
      const runtime = options.environment['XDG_RUNTIME_DIR'];
      const address = instanceAddress(userData, process.platform, runtime);
      lock = await acquireInstance(address, onSecondStart);
      return lock !== undefined;
    },
    openWindow,
    async focusWindow() {
      const { browser, session } = current();
      const { targetId } = browser;
      const found = await browser.pipe.send('Browser.getWindowForTarget', { targetId });
      if (found.bounds.windowState === 'minimized') {
        const bounds = { windowState: 'normal' } as const;
        await browser.pipe.send('Browser.setWindowBounds', { windowId: found.windowId, bounds });
      }
      await session.send('Page.bringToFront', {});
    },
    emit: (event) => opened?.link.emit(event),
    readyToClose: () => closing.windowHasSaved(),
    stayOpen: () => closing.windowWantsToStay(),
    saveFile(file) {
      if (options.headless) return saveIntoFolder(options.userData, options.saveFolder, file);
      const { browser, link } = current();
      return saveByDialog(browser.pipe, link, downloads, file);
    },
    openFile: (filters, mostBytes) => openByDialog(current().link, filters, mostBytes),
    chooseFolder: null,
    printToPdf: () => printPage(current().session),
    openAddress(address) {
      if (!options.headless) return openInSystem(address);
      log.write('address-not-opened', { why: 'headless' });
      return Promise.resolve();
    },
    secrets: {
      available: () => Promise.resolve(false),
      seal: () => Promise.reject(new Error('a browser gives no access to the keychain')),
      open: () => Promise.reject(new Error('a browser gives no access to the keychain')),
    },
    noticesSystemLock: false,
    onClosed: (finish) => closing.onClosed(finish),
    quit,
  };
}
