import { spawn } from 'node:child_process';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { electronBinary } from '../../../build/electron-binary.ts';
import { browserForTests, projectRoot } from '../../../build/drive/browser-for-tests.ts';
import { makeFolders } from '../../../build/drive/folders.ts';
import { argsFor } from '../../../build/drive/launch-browser-host.ts';
import type { Running } from './running.ts';

/** Calls main as the page itself would. */
export function callFromPage(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([calledName, calledInput]) => {
      const { api } = window as unknown as {
        api: { call: (name: string, input: unknown) => unknown };
      };
      return api.call(calledName, calledInput);
    },
    [name, input] as const,
  );
}

type SecondStart = {
  /** Another folder than the running app has: a new one. */
  readonly elsewhere?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts the app once more and waits until that start ends. */
export async function startAgain(first: Running, options: SecondStart = {}) {
  const folders = options.elsewhere === true ? makeFolders({}) : makeFolders(first);
  const program =
    first.host === 'electron'
      ? [electronBinary(projectRoot) ?? '', '--no-sandbox', projectRoot]
      : [process.execPath, path.join(projectRoot, 'out', 'main', 'index.mjs')];
  const [command = '', ...args] = [...program, ...argsFor(folders)];
  const child = spawn(command, args, {
    env: { ...process.env, ...(await browserForTests()), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
