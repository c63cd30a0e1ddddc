import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

import type { ThesaurusEntry } from '../../main/domain/content/factor.ts';
import { fieldsOf } from '../../main/domain/search/fields-of.ts';
import { fold } from '../../main/domain/search/fold.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import { stopWords } from '../../main/domain/search/stop-words.ts';
import { createTerms } from '../../main/domain/search/terms.ts';
import { foldedWordsOf } from '../../main/domain/search/words-of.ts';

export type Lookup = (query: string) => unknown;

/** fuse.js as it is fastest: its token search on the short fields alone, folded beforehand. */
export function fuseOnShortFields(documents: readonly SearchDocument[]): Lookup {
  const records = documents.map(({ title, keywords, summary }) => ({
    title: fold(title),
    keywords: fold(keywords.join(' ')),
    summary: fold(summary),
  }));
  const keys = ['title', 'keywords', 'summary'];
  const fuse = new Fuse(records, { keys, useTokenSearch: true, threshold: 0.25 });
  return (query) => fuse.search(fold(query), { limit: 10 });
}

const boost = { title: 3, keywords: 2.5, summary: 1.5, body: 0.4 };

/** MiniSearch on the full text with our own analyser; begins only for the last word, errors only for unknown ones. */
export function miniSearch(
  documents: readonly SearchDocument[],
  thesaurus: readonly ThesaurusEntry[],
): Lookup {
  const lexicon = new Set(
    documents
      .slice(0, 500)
      .flatMap((one) => fieldsOf(one).flatMap(({ text }) => foldedWordsOf(text))),
  );
  const terms = createTerms(lexicon, thesaurus);
  const known = new Map<string, string[]>();
  const analyse = (word: string) => {
    const folded = fold(word);
    const read = known.get(folded) ?? terms.word(folded).terms.map((term) => terms.nameOf(term));
    known.set(folded, read);
    return read;
  };
  const seen = new Set<string>();
  const index = new MiniSearch<{ id: number } & Record<keyof typeof boost, string>>({
    fields: Object.keys(boost),
    tokenize: (text) => [...foldedWordsOf(text)],
    processTerm: (word) => {
      const read = analyse(word);
      for (const term of read) seen.add(term);
      return read;
    },
  });
  index.addAll(
    documents.map((one, id) => {
      const text = (...names: readonly string[]) =>
        fieldsOf(one)
          .filter(({ name }) => names.includes(name))
          .map((field) => field.text)
          .join('\n');
      return {
        id,
        title: text('title'),
        keywords: text('keywords'),
        summary: text('summary'),
        body: text('body'),
      };
    }),
  );
  const search = {
    boost,
    tokenize: (text: string) => foldedWordsOf(text).filter((word) => !stopWords.has(word)),
    processTerm: (word: string) => analyse(word),
    prefix: (term: string, at: number, all: readonly string[]) =>
      at === all.length - 1 && term.length > 1,
    fuzzy: (term: string) => (seen.has(term) || term.length < 4 ? false : 0.2),
  };
  return (query) => index.search(query, search).slice(0, 10);
}
