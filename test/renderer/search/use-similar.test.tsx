import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { noFilters } from '../../../main/domain/search/filter.ts';
import type { SimilarAnswer, SimilarQuery } from '../../../main/domain/search/search-result.ts';
import type { SearchClient } from '../../../renderer/search/search-client.ts';
import { SearchContext } from '../../../renderer/search/search-context.ts';
import { useSimilar } from '../../../renderer/search/use-similar.ts';

const nothing: SimilarAnswer = {
  casussen: [],
  dilemmas: [],
  grondwaarden: [],
  methode: [],
  artikelen: [],
  suggestions: [],
};
const draft = (text: string): SimilarQuery => ({
  id: null,
  text,
  wetten: [],
  leefgebieden: [],
  grondwaarden: [],
  dilemmas: [],
  factoren: {},
});

/** A client that keeps what it was asked, and answers when told to. */
function makeClient() {
  const asked: { text: string; answer: () => void }[] = [];
  const client: SearchClient = {
    search: () => () => undefined,
    similar: (request, onAnswer) => {
      let isStopped = false;
      asked.push({
        text: request.query.text,
        answer: () => {
          if (!isStopped) onAnswer({ ...nothing });
        },
      });
      return () => {
        isStopped = true;
      };
    },
    addCasus: () => undefined,
    removeCasus: () => undefined,
    close: () => undefined,
  };
  return { client, asked };
}

function renderSimilar(client: SearchClient | null, text: string) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SearchContext
      value={{
        client,
        error: null,
        retry: () => undefined,
        version: 0,
        progress: null,
        query: '',
        setQuery: () => undefined,
        recent: [],
        remember: () => undefined,
        filters: noFilters,
        setFilters: () => undefined,
      }}
    >
      {children}
    </SearchContext>
  );
  return renderHook(({ words }) => useSimilar(draft(words)), {
    wrapper,
    initialProps: { words: text },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = () => {
  act(() => {
    vi.advanceTimersByTime(500);
  });
};

test('asks once typing pauses, and not for every letter', () => {
  const { client, asked } = makeClient();
  const { rerender } = renderSimilar(client, 'f');

  rerender({ words: 'fi' });
  rerender({ words: 'fiets' });
  pause();

  expect(asked.map(({ text }) => text)).toEqual(['fiets']);
});

test('keeps the previous answer while a new one is made', () => {
  const { client, asked } = makeClient();
  const { result, rerender } = renderSimilar(client, 'fiets');
  pause();
  act(() => asked[0]?.answer());
  const first = result.current.answer;

  rerender({ words: 'fiets naar school' });
  pause();
  expect(result.current.answer).toBe(first);

  act(() => asked[1]?.answer());
  expect(result.current.answer).not.toBe(first);
});

test('an answer to an old question is thrown away', () => {
  const { client, asked } = makeClient();
  const { result, rerender } = renderSimilar(client, 'fiets');
  pause();

  rerender({ words: 'schulden' });
  act(() => asked[0]?.answer());

  expect(result.current.answer).toBeNull();
});

test('an empty draft compares with nothing', () => {
  const { client, asked } = makeClient();
  const { result } = renderSimilar(client, ' ');
  pause();

  expect(asked).toEqual([]);
  expect(result.current.answer).toBeNull();
});

test('says what it waits for: search that is made ready, then the answer, then nothing', () => {
  const { client, asked } = makeClient();
  const notReady = renderSimilar(null, 'fiets');
  expect(notReady.result.current.waitsFor).toBe('library');

  const { result } = renderSimilar(client, 'fiets');
  expect(result.current.waitsFor).toBe('answer');
  pause();
  act(() => asked[0]?.answer());

  expect(result.current.waitsFor).toBeNull();
  expect(renderSimilar(null, '').result.current.waitsFor).toBeNull();
});
