import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';

/** What a second start says to the first one. */
const greeting = 'show-window';
/** A first instance that does not answer within this many milliseconds is busy, not absent. */
const answerDeadline = 2_000;

export type InstanceLock = { release(): void };

/** Address of the socket or pipe that only the first instance for this folder listens on. Never a port. */
export function instanceAddress(
  userData: string,
  platform: NodeJS.Platform,
  runtimeFolder: string | undefined,
): string {
  const id = createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 16);
  if (platform === 'win32') return String.raw`\\.\pipe\maatstaf-${id}`;
  // A socket's path may not be longer than 107 bytes, which a folder of the user's own can be.
  const inUserData = path.join(userData, 'instance.sock');
  const folder = runtimeFolder ?? (Buffer.byteLength(inUserData) < 100 ? undefined : '/tmp');
  return folder === undefined ? inUserData : path.join(folder, `maatstaf-${id}.sock`);
}

/**
 * Makes this the only instance that uses the folder.
 *
 * @returns `undefined` when another one runs; it has been told to show its window.
 */
export async function acquireInstance(
  address: string,
  onSecondStart: () => void,
): Promise<InstanceLock | undefined> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address, onSecondStart);
    if (server !== undefined) return { release: () => void server.close() };
    if (await tellFirst(address)) return undefined;
    // A socket that nobody listens on was left behind by a crash.
    await rm(address, { force: true });
  }
  throw new Error('the single-instance address can not be taken');
}

async function listen(address: string, onSecondStart: () => void): Promise<net.Server | undefined> {
  const server = net.createServer((socket) => hear(socket, onSecondStart));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(address, resolve);
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  if (process.platform !== 'win32') await chmod(address, 0o600);
  server.unref();
  return server;
}

function hear(socket: net.Socket, onSecondStart: () => void) {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > greeting.length) socket.destroy();
    else if (text === greeting) {
      onSecondStart();
      socket.end('ok');
    }
  });
}

/** @returns Whether somebody listens. */
function tellFirst(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    socket.setTimeout(answerDeadline, () => socket.destroy());
    socket.once('connect', () => socket.end(greeting));
    socket.once('error', () => resolve(false));
    // Without a reader the socket never closes, and Node would end with work left undone.
    socket.resume();
    socket.once('close', () => resolve(true));
  });
}
