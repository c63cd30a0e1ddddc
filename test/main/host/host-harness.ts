import type { BridgeEvent } from '../../../main/contract/bridge.ts';
import type { Asset, Host } from '../../../main/host/host.ts';
import type { Dispatch, Sender } from '../../../main/ipc/handle.ts';

type Answered = { readonly status: number; readonly policy: string | null };

/** A host with an open window, and what a page in that window can do. */
export type HostHarness = {
  readonly host: Host;
  /** What reached the app, in order. */
  readonly received: readonly { sender: Sender; name: string; input: unknown }[];
  readonly logged: readonly string[];
  /** A second host on the same folder, for a second start; its window is not opened. */
  another(): Promise<Host>;
  call(name: string, input: unknown): Promise<unknown>;
  /** The same call from a frame inside the page. */
  callFromFrame(name: string, input: unknown): Promise<void>;
  /** Events that the page has heard. */
  heard(): Promise<readonly BridgeEvent[]>;
  fetch(path: string, method: string): Promise<Answered>;
  /** Sends the page to another address by a script. @returns Where it is afterwards. */
  navigate(address: string): Promise<string>;
  /** Tries to open a further window. @returns How many there are. */
  openWindow(address: string): Promise<number>;
  /** The user's answer to the next dialog that asks for a file. */
  chooseNextFile(filePath: string): Promise<void>;
  /** Closes the window as a user does. */
  closeWindow(): Promise<void>;
  /** Settles when the host has ended its program. */
  readonly ended: Promise<void>;
  /** Ends whatever is left. */
  dispose(): Promise<void>;
};

export type HarnessOptions = {
  readonly userData: string;
  readonly saveFolder: string;
  readonly dispatch: Dispatch;
  readonly assets: (path: string) => Promise<Asset>;
};

export const policy = "default-src 'self'";

/** Two good files, one that can't be read, and nothing else. */
export function testAssets(path: string): Promise<Asset> {
  const answer = (status: number, type: string, text: string): Asset => ({
    status,
    headers: { 'content-type': type, 'content-security-policy': policy },
    body: new TextEncoder().encode(text),
  });
  if (path === '/broken') return Promise.reject(new Error('the disk is gone'));
  if (path === '/') {
    const page = '<!doctype html><title>Proef</title><p>Proef</p><script src="/page.js"></script>';
    return Promise.resolve(answer(200, 'text/html', page));
  }
  if (path === '/page.js') {
    const script = 'window.heard = []; window.api.on((event) => window.heard.push(event));';
    return Promise.resolve(answer(200, 'text/javascript', script));
  }
  return Promise.resolve(answer(404, 'text/plain', ''));
}
