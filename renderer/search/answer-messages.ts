import { createSearchEngine, type SearchEngine } from '../../main/domain/search/search-engine.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';

type Question = Extract<ToWorker, { readonly kind: 'search' | 'similar' }>;

/**
 * What the search worker does with a message. Questions wait for the messages that came in along
 * with them, so that typing fast leaves one question and not ten.
 *
 * @param post - Sends an answer back.
 * @returns Takes one message.
 */
export function createMessageHandler(
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let engine: SearchEngine | undefined;
  const waiting = new Map<Question['kind'], Question>();

  function answer(question: Question): void {
    if (engine === undefined) return;
    if (question.kind === 'search') {
      const { query, filters, limitPerKind } = question.request;
      post({
        kind: 'search',
        id: question.id,
        answer: engine.search(query, filters, limitPerKind),
      });
    } else {
      const { query, limit } = question.request;
      post({ kind: 'similar', id: question.id, answer: engine.similar(query, limit) });
    }
  }

  function answerWaiting(): void {
    const questions = [...waiting.values()];
    waiting.clear();
    questions.forEach(answer);
  }

  return (message) => {
    switch (message.kind) {
      case 'load':
        engine = createSearchEngine(message);
        post({ kind: 'loaded' });
        break;
      case 'add':
        engine?.add(message.document);
        break;
      case 'remove':
        engine?.remove('casus', message.casusId);
        break;
      case 'search':
      case 'similar':
        if (waiting.size === 0) setTimeout(answerWaiting);
        waiting.set(message.kind, message);
        break;
    }
  };
}
