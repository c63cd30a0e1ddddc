import { createMessageHandler } from './answer-messages.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';

/*
 * Holds the index, off the main thread: typing never waits for a search. The library has no types
 * for both a window and a worker at once; a worker's global has these two members of a port.
 */
const port = globalThis as unknown as Pick<MessagePort, 'postMessage' | 'onmessage'>;

const handle = createMessageHandler((message: FromWorker) => {
  port.postMessage(message);
});

port.onmessage = (event: MessageEvent<ToWorker>) => {
  handle(event.data);
};
