import type { BridgeEvent } from '../contract/bridge.ts';
import type { FileFilter, SaveFile } from '../desktop.ts';
import type { Dispatch } from '../ipc/handle.ts';

/** One file of the renderer as the window gets it, headers and all. */
export type Asset = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type WindowOptions = {
  readonly title: string;
  /** Gives the file for a path such as `/` or `/assets/index.js`. */
  readonly assets: (path: string) => Promise<Asset>;
  readonly dispatch: Dispatch;
};

/**
 * What the app needs of a desktop. `electron/` and `browser/` implement it; nothing outside
 * `main/host` knows which one runs.
 */
export type Host = {
  readonly kind: 'electron' | 'browser';
  /** Scheme and host that the window's pages come from; the only sender that is listened to. */
  readonly origin: string;
  /** Folder for settings and the log; the casusboek has a place of its own. */
  readonly userData: string;
  /** `false`: another instance runs and has been told to show its window; the caller stops. */
  acquireSingleInstance(onSecondStart: () => void): Promise<boolean>;
  openWindow(options: WindowOptions): Promise<void>;
  focusWindow(): Promise<void>;
  /** Tells the window something it did not ask for. */
  emit(event: BridgeEvent): void;
  /** The renderer has saved what was open: a close that waited for it goes on. */
  readyToClose(): void;
  /** Something could not be saved: a close that waited for the window is called off. */
  stayOpen(): void;
  readonly saveFile: SaveFile;
  /**
   * Asks for one file; `null` when the user cancels.
   *
   * @param mostBytes - A larger file is not read: its `data` is `null`.
   */
  openFile(
    filters: readonly FileFilter[],
    mostBytes: number,
  ): Promise<{ readonly name: string; readonly data: Uint8Array | null } | null>;
  /**
   * Asks for a folder and answers its full path, `null` when the user cancels. Itself `null` where the
   * desktop tells no paths.
   */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** The window's print view as a tagged A4 PDF. */
  printToPdf(): Promise<Uint8Array>;
  openAddress(address: string): Promise<void>;
  /** The system's own keychain, where there is one; never the only way in to anything. */
  readonly secrets: {
    available(): Promise<boolean>;
    seal(text: string): Promise<string>;
    open(sealed: string): Promise<string>;
  };
  /** Whether the window hears `system-locked` when the computer is locked or put to sleep. */
  readonly noticesSystemLock: boolean;
  /** Called once, when the last window has gone; the host ends after the promise settles. */
  onClosed(finish: () => Promise<void>): void;
  quit(): Promise<void>;
};
