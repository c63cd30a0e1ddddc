import { EventEmitter } from 'node:events';

import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  Display,
  Menu,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  SaveDialogOptions,
} from 'electron';

import type {
  CallEvent,
  ElectronParts,
  SessionPart,
} from '../../../../main/host/electron/electron-parts.ts';
import { FakeWindow, isPrevented } from './fake-window.ts';

type CallListener = (event: CallEvent, ...args: unknown[]) => Promise<unknown>;

/** What the fake remembers, and what a test may set. */
export class FakeElectron {
  readonly calls: string[] = [];
  readonly windows: FakeWindow[] = [];
  readonly app = new FakeApp(this);
  readonly session = new FakeSession();
  readonly powerMonitor = new EventEmitter();
  schemes: CustomScheme[] = [];
  serve: ((request: Request) => Promise<Response>) | undefined;
  answerCall: CallListener | undefined;
  menu: MenuItemConstructorOptions[] = [];
  saveDialogs: SaveDialogOptions[] = [];
  openDialogs: OpenDialogOptions[] = [];
  savePath: string | undefined;
  openPath: string | undefined;
  opened: string[] = [];
  backend = 'gnome_libsecret';
  displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] as Display[];

  /** The module as the host gets it. */
  parts(): ElectronParts {
    const addWindow = (window: FakeWindow) => this.#addWindow(window);
    const tellGone = () => void this.app.emit('window-all-closed');
    return {
      app: this.app,
      BrowserWindow: class extends FakeWindow {
        constructor(options: BrowserWindowConstructorOptions) {
          super(options, tellGone);
          addWindow(this);
        }
      },
      Menu: {
        buildFromTemplate: (template) => {
          this.menu = template;
          return { items: [] } as unknown as Menu;
        },
        setApplicationMenu: () => void this.calls.push('setApplicationMenu'),
      },
      dialog: {
        showSaveDialog: (_window, options) => {
          this.saveDialogs.push(options);
          const filePath = this.savePath ?? '';
          return Promise.resolve({ canceled: filePath === '', filePath });
        },
        showOpenDialog: (_window, options) => {
          this.openDialogs.push(options);
          const filePaths = this.openPath === undefined ? [] : [this.openPath];
          return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        },
      },
      ipcMain: { handle: (_channel, listener) => void (this.answerCall = listener) },
      powerMonitor: this.powerMonitor,
      protocol: {
        registerSchemesAsPrivileged: (schemes) => {
          if (this.app.isReady) throw new Error('too late: the app is ready');
          this.schemes = schemes;
        },
        handle: (_scheme, handler) => void (this.serve = handler),
      },
      safeStorage: {
        isEncryptionAvailable: () => true,
        getSelectedStorageBackend: () => this.backend,
        encryptString: (text) => Buffer.from(text).reverse(),
        decryptString: (sealed) => Buffer.from(sealed).reverse().toString(),
      },
      screen: { getAllDisplays: () => this.displays },
      session: this.session,
      shell: {
        openExternal: (address) => {
          this.opened.push(address);
          return Promise.resolve();
        },
      },
    };
  }

  #addWindow(window: FakeWindow) {
    this.windows.push(window);
    this.app.emit('web-contents-created', {}, window.webContents);
  }
}

class FakeApp extends EventEmitter {
  readonly isPackaged = false;
  readonly switches = new Map<string, string>();
  readonly paths = new Map<string, string>();
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
  };
  readonly ended: Promise<number>;
  readonly #fake: FakeElectron;
  /** Of another app on the same folder, when there is one. */
  first: FakeApp | undefined;
  isReady = false;
  exit: (code: number) => void = () => undefined;

  constructor(fake: FakeElectron) {
    super();
    this.#fake = fake;
    this.ended = new Promise((resolve) => (this.exit = resolve));
  }

  enableSandbox() {
    this.#fake.calls.push('enableSandbox');
  }
  setName(name: string) {
    this.#fake.calls.push(`setName ${name}`);
  }
  setPath(name: string, folder: string) {
    this.paths.set(name, folder);
  }
  setAppUserModelId(id: string) {
    this.#fake.calls.push(`setAppUserModelId ${id}`);
  }
  requestSingleInstanceLock() {
    this.first?.emit('second-instance');
    return this.first === undefined;
  }
  whenReady() {
    this.isReady = true;
    return Promise.resolve();
  }
}

type Ask = Parameters<SessionPart['setPermissionRequestHandler']>[0];
type Check = Parameters<SessionPart['setPermissionCheckHandler']>[0];
type BeforeRequest = Parameters<SessionPart['webRequest']['onBeforeRequest']>[0];

class FakeSession {
  readonly #events = new EventEmitter();
  #ask: Ask = (_contents, _permission, answer) => answer(true);
  #check: Check = () => true;
  #before: BeforeRequest = (_details, answer) => answer({ cancel: false });
  hasSpellChecker = true;
  readonly defaultSession: SessionPart = {
    setPermissionRequestHandler: (handler) => (this.#ask = handler),
    setPermissionCheckHandler: (handler) => (this.#check = handler),
    setSpellCheckerEnabled: (enabled) => (this.hasSpellChecker = enabled),
    on: (event, listener) => this.#events.on(event, listener),
    webRequest: { onBeforeRequest: (listener) => (this.#before = listener) },
  };

  /** Whether a page gets a permission, by asking and by checking. */
  grants(permission: string): boolean[] {
    const asked: boolean[] = [];
    this.#ask(undefined, permission, (granted) => asked.push(granted));
    return [...asked, this.#check(undefined, permission)];
  }

  /** Whether a request may leave the page. */
  allows(url: string): boolean {
    let isAllowed = false;
    this.#before({ url, resourceType: 'xhr' }, ({ cancel }) => (isAllowed = !cancel));
    return isAllowed;
  }

  /** Whether a download goes on. */
  downloads(): boolean {
    return !isPrevented((event) => this.#events.emit('will-download', event));
  }
}
