import { useEffect, useState } from 'react';

import type { SimilarAnswer, SimilarQuery } from '../../main/domain/search/search-result.ts';
import { useSearchContext } from './search-context.ts';

/** What compares with the draft; `answer` keeps the previous one while a new one is made. */
export type Similar = {
  readonly answer: SimilarAnswer | null;
  /** What the answer belongs to. */
  readonly asked: string;
  readonly error: unknown;
  /** What an answer still waits for: search that is being made ready, or the search itself. */
  readonly waitsFor: 'library' | 'answer' | null;
};

const nothingYet = { answer: null, asked: '' } as const;
const pauseInTyping = 400;
const mostCasussen = 8;

/**
 * Casussen, dilemmas and grondwaarden that compare with what is being written. It waits for a pause
 * in typing and works off the main thread.
 *
 * @param query - May be a new object on every render; only what it says counts.
 * @returns `answer` is null as long as there is nothing to compare with, or no answer yet.
 */
export function useSimilar(query: SimilarQuery): Similar {
  const { client, error, version } = useSearchContext();
  const [answered, setAnswered] = useState<Pick<Similar, 'answer' | 'asked'>>(nothingYet);
  const asked = JSON.stringify(query);

  useEffect(() => {
    const draft = JSON.parse(asked) as SimilarQuery;
    if (client === null || isEmpty(draft)) return;
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      stop = client.similar({ query: draft, limit: mostCasussen }, (answer) => {
        setAnswered({ answer, asked });
      });
    }, pauseInTyping);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [client, version, asked]);

  if (isEmpty(query)) return { ...nothingYet, error, waitsFor: null };
  const waitsFor = client === null && error === null ? 'library' : 'answer';
  return { ...answered, error, waitsFor: answered.answer === null ? waitsFor : null };
}

function isEmpty({ text, wetten, leefgebieden, grondwaarden, dilemmas, factoren }: SimilarQuery) {
  const tags = [wetten, leefgebieden, grondwaarden, dilemmas, Object.keys(factoren)];
  return text.trim() === '' && tags.every((each) => each.length === 0);
}
