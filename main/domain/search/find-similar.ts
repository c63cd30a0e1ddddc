import { compareCases } from '../compare/compare-cases.ts';
import type { FactorVocabulary } from '../content/factor.ts';
import { keyOf, type Corpus } from './corpus.ts';
import type { SearchDocument } from './search-document.ts';
import type { SimilarAnswer, SimilarHit, SimilarQuery } from './search-result.ts';
import { draftVector, tellingWords, textLikeness, type DraftVector } from './similar-text.ts';

/** Below these, likeness is chance: nothing is better than something that does not compare. */
const leastText = 0.06;
const leastWords = 2;
const leastTags = 0.35;
/** Of the text that is most alike: what is far less alike is shown for its tags alone. */
const leastOfBest = 0.35;

type Ranked = {
  readonly document: SearchDocument;
  readonly score: number;
  /** Words of the draft that the document tells with as well. */
  readonly words: readonly string[];
};

/** What compares with a casus that is being written: text and tags count equally. */
export function findSimilar(
  corpus: Corpus,
  factoren: FactorVocabulary,
  query: SimilarQuery,
  limit: number,
): SimilarAnswer {
  const draft = draftVector(query.text, corpus);
  const likeness = textLikeness(draft, corpus.index);
  const hits = (fits: (document: SearchDocument) => boolean) =>
    ranked(corpus, query, draft, likeness, fits)
      .slice(0, limit)
      .map((found) => hitOf(factoren, query, found));
  return {
    casussen: hits(
      ({ kind, id }) => kind === 'voorbeeldcasus' || (kind === 'casus' && id !== query.id),
    ),
    dilemmas: hits(({ kind, id }) => kind === 'dilemma' && !query.dilemmas.includes(id)),
    grondwaarden: hits(
      ({ kind, id }) => kind === 'grondwaarde' && !query.grondwaarden.includes(id),
    ),
  };
}

function ranked(
  corpus: Corpus,
  query: SimilarQuery,
  draft: DraftVector,
  likeness: ReadonlyMap<string, number>,
  fits: (document: SearchDocument) => boolean,
): readonly Ranked[] {
  const overlap = corpus.tags.overlapWith(query);
  const measured = [...corpus.keys()].flatMap((key) => {
    const document = corpus.get(key);
    if (document === undefined || !fits(document)) return [];
    return [{ key, document, text: likeness.get(key) ?? 0, tags: overlap(key) }];
  });
  const most = measured.reduce((best, { text }) => Math.max(best, text), leastText);
  return measured
    .flatMap(({ key, document, text, tags }): Ranked[] => {
      const textAlike = text >= leastText && text >= most * leastOfBest;
      const tagsAlike = tags >= leastTags;
      if (!textAlike && !tagsAlike) return [];
      const words = tellingWords(draft, key, corpus.index);
      if (!tagsAlike && words.length < leastWords) return [];
      return [{ document, words, score: (text / most + tags) / 2 }];
    })
    .sort((a, b) => b.score - a.score || (keyOf(a.document) < keyOf(b.document) ? -1 : 1));
}

function hitOf(
  factoren: FactorVocabulary,
  query: SimilarQuery,
  { document, score, words }: Ranked,
): SimilarHit {
  const comparison = compareCases(query, document, factoren);
  const only = (side: 'a' | 'b') =>
    comparison.factoren.differing
      .filter(({ presentIn }) => presentIn === side)
      .map(({ factor }) => factor);
  return {
    document,
    score,
    shared: {
      factoren: comparison.factoren.shared,
      wetten: comparison.wetten.shared,
      leefgebieden: comparison.leefgebieden.shared,
      dilemmas: comparison.dilemmas.shared,
      grondwaarden: comparison.grondwaarden.shared,
      words,
    },
    differs: { onlyHere: only('a'), onlyThere: only('b') },
  };
}
