import type net from 'node:net';

import type { ConnectOverCDPTransport } from 'playwright-core';

/** Talks to the app's test tap: JSON messages that end in a zero byte. */
export function socketTransport(socket: net.Socket): ConnectOverCDPTransport {
  let rest = '';
  const transport: ConnectOverCDPTransport = {
    send: (message) => void socket.write(`${JSON.stringify(message)}\0`),
    close: () => void socket.destroy(),
  };
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0');
    rest = texts.pop() ?? '';
    // One message per task: what Playwright promises itself between two of them has to run first, or
    // it loses execution contexts.
    for (const text of texts) {
      setImmediate(() => transport.onmessage?.(JSON.parse(text) as object));
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => transport.onclose?.());
  return transport;
}
