import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { browserForTests } from './browser-for-tests.ts';
import type { Folders } from './folders.ts';
import { socketTransport } from './socket-transport.ts';

/** Starts the app in its browser host, without a screen, and joins in on its pipe. */
export async function launchBrowserHost(folders: Folders, out: string) {
  const tap = tapAddress();
  const browser = await browserForTests();
  const child = spawn(
    process.execPath,
    [path.join(out, 'main', 'index.mjs'), ...argsFor(folders)],
    {
      env: { ...process.env, ...browser, MAATSTAF_TEST_TAP: tap },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = collectOutput(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const socket = await Promise.race([
    connect(tap),
    ended.then((code) => {
      throw new Error(`the app ended with ${String(code)}: ${output()}`);
    }),
  ]);
  const connected = await chromium.connectOverCDP(socketTransport(socket), { noDefaults: true });
  const page = connected.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the app has no page');
  page.setDefaultTimeout(20_000);
  return { child, ended, page, output };
}

/** The arguments that keep a test away from the folders of whoever runs it. */
export function argsFor(folders: Folders): string[] {
  return [
    `--user-data=${folders.userData}`,
    `--notebook=${folders.notebook}`,
    `--save-dir=${folders.saveFolder}`,
    '--headless',
  ];
}

/** A new one for each start: a start that was killed leaves its own behind. */
function tapAddress(): string {
  const name = `maatstaf-tap-${randomUUID().slice(0, 8)}`;
  return process.platform === 'win32'
    ? String.raw`\\.\pipe\${name}`
    : path.join(os.tmpdir(), `${name}.sock`);
}

function collectOutput(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** The tap is there once the browser has shown its first page. */
async function connect(address: string): Promise<net.Socket> {
  for (;;) {
    const socket = await new Promise<net.Socket | undefined>((resolve) => {
      const attempt = net.connect(address);
      attempt.once('connect', () => resolve(attempt));
      attempt.once('error', () => resolve(undefined));
    });
    if (socket !== undefined) return socket;
    await wait(50);
  }
}
