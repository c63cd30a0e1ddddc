import Fuse, { type IFuseOptions } from 'fuse.js';

import { fieldsOf } from '../../main/domain/search/fields-of.ts';
import { fold } from '../../main/domain/search/fold.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import { stopWords } from '../../main/domain/search/stop-words.ts';

type Plain = {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly summary: string;
  readonly text: string;
};
export type Searcher = (query: string) => readonly string[];

const keys = [
  { name: 'title', weight: 3 },
  { name: 'keywords', weight: 3 },
  { name: 'summary', weight: 1.6 },
  { name: 'text', weight: 1 },
];

/**
 * The best set-up that was measured: token search without field norm. Of the thresholds 0.2 did best,
 * and 0.25 for long stories among casussen.
 */
export type Threshold = 0.2 | 0.25;
const setup: IFuseOptions<Plain> = { useTokenSearch: true, ignoreFieldNorm: true };

/** fuse.js and nothing else, on the same items: folded texts, stop words left out of the query. */
export function plainFuse(documents: readonly SearchDocument[], threshold: Threshold): Searcher {
  const records = documents.map((document): Plain => {
    const text = (...names: readonly string[]) =>
      fold(
        fieldsOf(document)
          .filter(({ name }) => names.includes(name))
          .map((field) => field.text)
          .join('\n'),
      );
    return {
      id: document.id,
      title: text('title'),
      keywords: text('keywords'),
      summary: text('summary', 'questions'),
      text: text('body'),
    };
  });
  const fuse = new Fuse(records, { ...setup, threshold, keys });
  return (query) => fuse.search(withoutStopWords(query), { limit: 10 }).map(({ item }) => item.id);
}

function withoutStopWords(query: string): string {
  const words = fold(query).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).join(' ');
}
