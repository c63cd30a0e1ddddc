import type { Readable, Writable } from 'node:stream';

import { createSplitter } from './splitter.ts';
import type { CommandName, Commands, EventName, Events, Message } from './protocol.ts';

type Waiter = {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
};
type Listener = (params: unknown, sessionId: string | undefined) => void;

/** The browser has gone, or it refused what was asked of it. */
export class PipeError extends Error {
  override readonly name = 'PipeError';
  readonly code: 'closed' | 'refused';

  constructor(code: 'closed' | 'refused', message: string) {
    super(message);
    this.code = code;
  }
}

/** A client on the debugging pipe: commands, events, and the moment at which it closed. */
export type Pipe = {
  send<Name extends CommandName>(
    method: Name,
    params: Commands[Name]['params'],
    sessionId?: string,
  ): Promise<Commands[Name]['result']>;
  /** @returns A function that stops listening. */
  on<Name extends EventName>(
    name: Name,
    listener: (params: Events[Name], sessionId: string | undefined) => void,
  ): () => void;
  readonly closed: Promise<void>;
  /** For tests: sees each message before the app does, and keeps those for which it answers true. */
  setTap(tap: ((message: Message) => boolean) | undefined): void;
  nextId(): number;
  write(message: Message): void;
};

/** Speaks the DevTools protocol over two streams: JSON messages that end in a zero byte. No port. */
export function createPipe(toBrowser: Writable, fromBrowser: Readable): Pipe {
  const waiters = new Map<number, Waiter>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;
  let isClosed = false;
  let tap: ((message: Message) => boolean) | undefined;

  const closed = new Promise<void>((resolve) => {
    const close = () => {
      isClosed = true;
      for (const waiter of waiters.values()) waiter.reject(closedDuring(waiter.method));
      waiters.clear();
      resolve();
    };
    fromBrowser.once('end', close).once('close', close).once('error', close);
    // A browser that hears nothing any more may still have been saying something: its own side decides.
    toBrowser.on('error', () => toBrowser.destroy());
  });

  function take(message: Message) {
    if (tap?.(message)) return;
    if (message.id !== undefined) {
      const waiter = waiters.get(message.id);
      waiters.delete(message.id);
      if (message.error) {
        waiter?.reject(new PipeError('refused', `${waiter.method}: ${message.error.message}`));
      } else waiter?.resolve(message.result);
    } else if (message.method !== undefined) {
      for (const listener of listeners.get(message.method) ?? []) {
        listener(message.params, message.sessionId);
      }
    }
  }

  const feed = createSplitter((text) => take(JSON.parse(text) as Message));
  fromBrowser.on('data', feed);

  function write(message: Message) {
    if (toBrowser.writable) toBrowser.write(`${JSON.stringify(message)}\0`);
  }

  return {
    send(method, params, sessionId) {
      if (isClosed) return Promise.reject(closedDuring(method));
      const id = (lastId += 1);
      return new Promise((resolve, reject) => {
        waiters.set(id, { method, resolve, reject });
        write({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) });
      });
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener as Listener);
      return () => void set.delete(listener as Listener);
    },
    closed,
    setTap: (next) => (tap = next),
    nextId: () => (lastId += 1),
    write,
  };
}

function closedDuring(method: string): PipeError {
  return new PipeError('closed', `the browser ended during ${method}`);
}
