import net from 'node:net';
import type { Duplex } from 'node:stream';

import type { Pipe } from './pipe.ts';
import type { Message } from './protocol.ts';
import { createSplitter } from './splitter.ts';

/**
 * For end-to-end tests: lets one test client share the pipe with the app, over a socket in a folder of
 * the test. Whoever reaches it controls the app, so a packaged app never opens one.
 */
export function openTestTap(pipe: Pipe, address: string): net.Server {
  const server = net.createServer((socket) => void shareWith(pipe, socket));
  server.listen(address);
  server.unref();
  return server;
}

/** Gives the client a browser session of its own; ids are renumbered, events go by session. */
async function shareWith(pipe: Pipe, client: Duplex): Promise<void> {
  const { sessionId: root } = await pipe.send('Target.attachToBrowserTarget', {});
  const sessions = new Set([root]);
  const ids = new Map<number, number>();

  function forward(message: Message) {
    const { sessionId, ...rest } = message;
    const named = sessionId === root ? rest : { ...rest, sessionId };
    if (!client.destroyed) client.write(`${JSON.stringify(named)}\0`);
    return true;
  }

  pipe.setTap((message) => {
    if (message.id !== undefined) {
      const own = ids.get(message.id);
      if (own === undefined) return false;
      ids.delete(message.id);
      return forward({ ...message, id: own });
    }
    if (message.sessionId === undefined || !sessions.has(message.sessionId)) return false;
    if (message.method === 'Target.attachedToTarget') {
      sessions.add((message.params as { sessionId: string }).sessionId);
    }
    return forward(message);
  });

  const take = createSplitter((text) => {
    const message = JSON.parse(text) as Message & { id: number };
    const id = pipe.nextId();
    ids.set(id, message.id);
    pipe.write({ ...message, id, sessionId: message.sessionId ?? root });
  });
  client.on('data', take);
  client.on('error', () => client.destroy());
  client.on('close', () => {
    pipe.setTap(undefined);
    // The browser may be gone already, and the session with it.
    pipe.send('Target.detachFromTarget', { sessionId: root }).catch(() => undefined);
  });
  void pipe.closed.then(() => client.destroy());
}
