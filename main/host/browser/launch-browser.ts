import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

import { createPipe, type Pipe } from './pipe.ts';
import { BrowserStartError } from './start-error.ts';

export type LaunchOptions = {
  readonly executable: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** How long the browser may take to show its first page, in milliseconds. */
  readonly deadline: number;
};

export type RunningBrowser = {
  readonly pipe: Pipe;
  /** The one page of the app. */
  readonly targetId: string;
  /** The page's session on the pipe. */
  readonly sessionId: string;
  /** Settles when the process has ended. */
  readonly exited: Promise<void>;
  kill(): void;
};

/**
 * Starts a browser with a debugging pipe and waits for its first page.
 *
 * @throws BrowserStartError when it ends at once, or does not let itself be driven.
 */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const child = spawn(options.executable, [...options.args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: options.environment,
  });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const pipe = createPipe(toBrowser as Writable, fromBrowser as Readable);
  const ended = whenEnded(child);
  const exited = ended.then(() => undefined);
  const kill = () => void child.kill('SIGKILL');
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrowserStartError('BROWSER_DENIED')), options.deadline);
  });
  const tooSoon = ended.then((cause) =>
    Promise.reject(new BrowserStartError('BROWSER_ENDED', cause)),
  );
  try {
    const page = await Promise.race([attachToFirstPage(pipe), tooLate, tooSoon]);
    return { pipe, ...page, exited, kill };
  } catch (error) {
    kill();
    throw await asStartError(error, exited);
  } finally {
    clearTimeout(timer);
    tooSoon.catch(() => undefined);
  }
}

async function attachToFirstPage(pipe: Pipe) {
  const first = new Promise<string>((resolve) => {
    const stop = pipe.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type !== 'page') return;
      stop();
      resolve(targetInfo.targetId);
    });
  });
  await pipe.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
  const targetId = await first;
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  return { targetId, sessionId };
}

/** The pipe closes a moment before the process has ended; a refusal on it is a policy. */
async function asStartError(error: unknown, exited: Promise<void>): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== 'PipeError') return error;
  const code = 'code' in error ? error.code : undefined;
  if (code !== 'closed') return new BrowserStartError('BROWSER_DENIED', error);
  await exited;
  return new BrowserStartError('BROWSER_ENDED', error);
}

/** A program that can't be started has no exit: its error counts as its end. */
function whenEnded(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', resolve);
  });
}
