import { EventEmitter } from 'node:events';

import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';

import { eventChannel } from '../../../../main/host/electron/channels.ts';
import type {
  FramePart,
  WebContentsPart,
  WindowPart,
} from '../../../../main/host/electron/electron-parts.ts';

/** Whether somebody who hears of an event prevents what it announces. */
export function isPrevented(emit: (event: { preventDefault: () => void }) => void): boolean {
  const event = { count: 0, preventDefault: () => void (event.count += 1) };
  emit(event);
  return event.count > 0;
}

/** The page of a fake window: hears what main sends, asks before it goes anywhere, prints. */
class FakeContents extends EventEmitter implements WebContentsPart {
  readonly mainFrame: FramePart = { origin: 'app://maatstaf' };
  readonly heard: unknown[] = [];
  readonly printed: PrintToPDFOptions[] = [];
  reloads = 0;
  address = '';
  openHandler: () => { action: string } = () => ({ action: 'allow' });

  send(channel: string, ...args: unknown[]) {
    if (channel === eventChannel) this.heard.push(...args);
  }

  printToPDF(options: PrintToPDFOptions) {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7'));
  }

  reload() {
    this.reloads += 1;
  }

  setWindowOpenHandler(handler: () => { action: 'deny' }) {
    this.openHandler = handler;
  }

  /** Goes to an address unless somebody prevents it; says whether it went. */
  goTo(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', url: string): boolean {
    const goes = !isPrevented((rest) => this.emit(event, { url, ...rest }));
    if (goes) this.address = url;
    return goes;
  }
}

/** A window that closes only when nobody prevents it, as Electron's does. */
export class FakeWindow extends EventEmitter implements WindowPart {
  readonly webContents = new FakeContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly calls: string[] = [];
  bounds = { x: 40, y: 30, width: 1000, height: 700 };
  #isDestroyed = false;
  #isMinimized = false;
  #isMaximized = false;
  readonly onGone: () => void;

  constructor(options: BrowserWindowConstructorOptions, onGone: () => void) {
    super();
    this.options = options;
    this.onGone = onGone;
  }

  loadURL(address: string) {
    this.webContents.address = address;
    this.emit('ready-to-show');
    return Promise.resolve();
  }

  close() {
    if (!isPrevented((event) => this.emit('close', event))) this.destroy();
  }

  destroy() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    this.onGone();
  }

  show() {
    this.calls.push('show');
  }
  focus() {
    this.calls.push('focus');
  }
  restore() {
    this.#isMinimized = false;
    this.calls.push('restore');
  }
  minimize() {
    this.#isMinimized = true;
  }
  maximize() {
    this.#isMaximized = true;
    this.calls.push('maximize');
  }
  isDestroyed() {
    return this.#isDestroyed;
  }
  isMinimized() {
    return this.#isMinimized;
  }
  isMaximized() {
    return this.#isMaximized;
  }
  getNormalBounds() {
    return this.bounds;
  }
}
