import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  Display,
  Menu,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  OpenDialogReturnValue,
  PrintToPDFOptions,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

/**
 * What this host uses of Electron, and no more. `typeof import('electron')` has to fit: `main/index.ts`
 * passes the real one, so the compiler checks that; the tests pass a recording fake of the same shape.
 */
export type ElectronParts = {
  readonly app: AppPart;
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => WindowPart;
  readonly Menu: {
    buildFromTemplate(template: MenuItemConstructorOptions[]): Menu;
    setApplicationMenu(menu: Menu | null): void;
  };
  readonly dialog: {
    showSaveDialog(window: AnyWindow, options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
    showOpenDialog(window: AnyWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue>;
  };
  readonly ipcMain: {
    handle(
      channel: string,
      listener: (event: CallEvent, ...args: unknown[]) => Promise<unknown>,
    ): void;
  };
  readonly powerMonitor: PowerMonitorPart;
  readonly protocol: {
    registerSchemesAsPrivileged(schemes: CustomScheme[]): void;
    handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
  };
  readonly safeStorage: {
    isEncryptionAvailable(): boolean;
    getSelectedStorageBackend?(): string;
    encryptString(text: string): Buffer;
    decryptString(sealed: Buffer): string;
  };
  readonly screen: { getAllDisplays(): Display[] };
  readonly session: { readonly defaultSession: SessionPart };
  readonly shell: { openExternal(address: string): Promise<void> };
};

type AppPart = {
  readonly isPackaged: boolean;
  readonly commandLine: { appendSwitch(name: string, value?: string): void };
  enableSandbox(): void;
  setName(name: string): void;
  setPath(name: 'userData' | 'sessionData', folder: string): void;
  setAppUserModelId(id: string): void;
  requestSingleInstanceLock(): boolean;
  whenReady(): Promise<void>;
  exit(code: number): void;
  on(event: 'second-instance' | 'window-all-closed', listener: () => void): unknown;
  on(event: 'before-quit', listener: (event: Preventable) => void): unknown;
  on(
    event: 'web-contents-created',
    listener: (event: unknown, contents: WebContentsPart) => void,
  ): unknown;
};

type PowerMonitorPart = {
  readonly on: ((event: 'lock-screen', listener: () => void) => unknown) &
    ((event: 'suspend', listener: () => void) => unknown);
};

type AnyWindow = { focus(): void; isMinimized(): boolean; restore(): void };

export type WindowPart = AnyWindow & {
  readonly webContents: WebContentsPart;
  loadURL(address: string): Promise<void>;
  show(): void;
  close(): void;
  destroy(): void;
  isDestroyed(): boolean;
  maximize(): void;
  isMaximized(): boolean;
  getNormalBounds(): { x: number; y: number; width: number; height: number };
  once(event: 'ready-to-show', listener: () => void): unknown;
  on(event: 'close', listener: (event: Preventable) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
};

export type WebContentsPart = {
  readonly mainFrame: FramePart;
  send(channel: string, ...args: unknown[]): void;
  printToPDF(options: PrintToPDFOptions): Promise<Buffer>;
  reload(): void;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (event: Preventable & { url: string }) => void,
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  on(event: 'render-process-gone', listener: () => void): unknown;
};

export type SessionPart = {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void;
  setSpellCheckerEnabled(enabled: boolean): void;
  on(event: 'will-download', listener: (event: Preventable) => void): unknown;
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: { url: string; resourceType: string },
        answer: (response: { cancel: boolean }) => void,
      ) => void,
    ): void;
  };
};

/** Who made a call, as Electron itself knows it. */
export type CallEvent = { readonly senderFrame: FramePart | null };
export type FramePart = { readonly origin: string };
type Preventable = { preventDefault(): void };
