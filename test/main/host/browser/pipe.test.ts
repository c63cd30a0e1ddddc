import { PassThrough } from 'node:stream';

import { expect, test } from 'vitest';

import { createPipe } from '../../../../main/host/browser/pipe.ts';

function open() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const sent: unknown[] = [];
  toBrowser.on('data', (chunk: Buffer) => {
    for (const text of chunk.toString().split('\0')) if (text !== '') sent.push(JSON.parse(text));
  });
  const pipe = createPipe(toBrowser, fromBrowser);
  const say = (message: object) => fromBrowser.write(`${JSON.stringify(message)}\0`);
  return { pipe, say, sent, toBrowser, fromBrowser };
}

test('matches answers to commands, in whatever order they come', async () => {
  const { pipe, say, sent } = open();
  const first = pipe.send('Target.attachToTarget', { targetId: 'a', flatten: true });
  const second = pipe.send('Page.enable', {}, 'session');

  say({ id: 2, result: { second: true } });
  say({ id: 1, result: { sessionId: 's' } });

  expect(await second).toEqual({ second: true });
  expect(await first).toEqual({ sessionId: 's' });
  expect(sent).toEqual([
    { id: 1, method: 'Target.attachToTarget', params: { targetId: 'a', flatten: true } },
    { id: 2, method: 'Page.enable', params: {}, sessionId: 'session' },
  ]);
});

test('a refused command fails with what the browser said', async () => {
  const { pipe, say } = open();
  const refused = pipe.send('Page.enable', {});

  say({ id: 1, error: { message: 'Not allowed' } });

  await expect(refused).rejects.toMatchObject({
    code: 'refused',
    message: 'Page.enable: Not allowed',
  });
});

test('puts messages together from chunks that are cut anywhere', async () => {
  const { pipe, fromBrowser } = open();
  const heard: string[] = [];
  const done = new Promise<void>((resolve) => {
    pipe.on('Target.targetDestroyed', ({ targetId }) => {
      heard.push(targetId);
      if (heard.length === 2) resolve();
    });
  });
  const one = (targetId: string) =>
    `${JSON.stringify({ method: 'Target.targetDestroyed', params: { targetId } })}\0`;

  for (const byte of Buffer.from(one('€é') + one('b'))) fromBrowser.write(Buffer.from([byte]));
  await done;

  expect(heard).toEqual(['€é', 'b']);
});

test('a listener that has stopped hears nothing more', async () => {
  const { pipe, say } = open();
  const heard: string[] = [];
  const stop = pipe.on('Target.targetDestroyed', ({ targetId }) => heard.push(targetId));
  stop();
  const done = new Promise<void>((resolve) => {
    pipe.on('Target.targetDestroyed', () => resolve());
  });

  say({ method: 'Target.targetDestroyed', params: { targetId: 'a' } });
  await done;

  expect(heard).toEqual([]);
});

test('when the browser has gone, what waits fails and so does what comes after', async () => {
  const { pipe, fromBrowser } = open();
  const waiting = pipe.send('Page.enable', {});

  fromBrowser.end();

  await expect(waiting).rejects.toMatchObject({ code: 'closed' });
  await pipe.closed;
  await expect(pipe.send('Page.enable', {})).rejects.toMatchObject({ code: 'closed' });
});

test('what the browser said last is heard, also when it no longer listens', async () => {
  const { pipe, say, toBrowser, fromBrowser } = open();
  const heard: string[] = [];
  pipe.on('Target.targetDestroyed', ({ targetId }) => heard.push(targetId));

  toBrowser.destroy(new Error('EPIPE'));
  say({ method: 'Target.targetDestroyed', params: { targetId: 'last' } });
  fromBrowser.end();
  await pipe.closed;

  expect(heard).toEqual(['last']);
});
