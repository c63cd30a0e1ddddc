import { createMessageHandler } from '../../renderer/search/answer-messages.ts';
import type { FromWorker, ToWorker } from '../../renderer/search/search-messages.ts';

/** The search worker without a thread: messages arrive later, as they would. */
class WorkerInProcess {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;

  readonly #handle = createMessageHandler((data) => {
    setTimeout(() => this.onmessage?.({ data: structuredClone(data) }));
  });

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    setTimeout(() => {
      this.#handle(copy);
    });
  }

  terminate(): void {
    this.onmessage = null;
  }
}

export function runWorkersInProcess(): void {
  Reflect.set(globalThis, 'Worker', WorkerInProcess);
}
