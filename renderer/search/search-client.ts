import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import type { SearchAnswer, SimilarAnswer } from '../../main/domain/search/search-result.ts';
import type { FromWorker, SearchRequest, SimilarRequest, ToWorker } from './search-messages.ts';

export type SearchClient = {
  /** @returns Stops listening; an answer that still comes is thrown away. */
  search(request: SearchRequest, onAnswer: (answer: SearchAnswer) => void): () => void;
  similar(request: SimilarRequest, onAnswer: (answer: SimilarAnswer) => void): () => void;
  addCasus(document: SearchDocument): void;
  removeCasus(casusId: string): void;
  close(): void;
};

type Load = Omit<Extract<ToWorker, { readonly kind: 'load' }>, 'kind'>;

/** Starts the worker with the library in it; rejects when the worker breaks on it. */
export async function startSearch(load: Load): Promise<SearchClient> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const searches = new Map<number, (answer: SearchAnswer) => void>();
  const similars = new Map<number, Set<(answer: SimilarAnswer) => void>>();
  /** The worker answers the last question only, so that two who ask the same share one question. */
  let lastSimilar: { readonly id: number; readonly asked: string } | undefined;
  let lastId = 0;

  const post = (message: ToWorker) => {
    worker.postMessage(message);
  };

  await new Promise<void>((resolve, reject) => {
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(`search worker: ${event.message}`));
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'loaded') resolve();
      else if (data.kind === 'search') searches.get(data.id)?.(data.answer);
      else {
        const listeners = similars.get(data.id) ?? [];
        similars.delete(data.id);
        for (const listener of listeners) listener(data.answer);
      }
    };
    post({ kind: 'load', ...load });
  });

  return {
    search(request, onAnswer) {
      const id = ++lastId;
      searches.set(id, onAnswer);
      post({ kind: 'search', id, request });
      return () => searches.delete(id);
    },
    similar(request, onAnswer) {
      const asked = JSON.stringify(request);
      const waiting = lastSimilar?.asked === asked ? similars.get(lastSimilar.id) : undefined;
      const listeners = waiting ?? new Set<typeof onAnswer>();
      listeners.add(onAnswer);
      if (waiting === undefined) {
        const id = ++lastId;
        lastSimilar = { id, asked };
        similars.set(id, listeners);
        post({ kind: 'similar', id, request });
      }
      return () => listeners.delete(onAnswer);
    },
    addCasus(document) {
      lastSimilar = undefined;
      post({ kind: 'add', document });
    },
    removeCasus(casusId) {
      lastSimilar = undefined;
      post({ kind: 'remove', casusId });
    },
    close() {
      worker.terminate();
    },
  };
}
