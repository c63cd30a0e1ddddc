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
/** How many of the casussen that compare have a say in which dilemmas and grondwaarden fit. */
const voters = 5;
/** Of the text that is most alike: what is far less alike is shown for its tags alone. */
const leastOfBest = 0.35;

type Ranked = {
  readonly document: SearchDocument;
  readonly score: number;
  /** Words of the draft that the document tells with as well. */
  readonly words: readonly string[];
};

/**
 * What compares with a casus that is being written. Text counts as much as tags do; for a dilemma or a
 * grondwaarde the casussen that compare take the place of tags: what plays in them may play here.
 */
export function findSimilar(
  corpus: Corpus,
  factoren: FactorVocabulary,
  query: SimilarQuery,
  limit: number,
): SimilarAnswer {
  const draft = draftVector(query.text, corpus);
  const likeness = textLikeness(draft, corpus.index);
  const rank = (fits: (document: SearchDocument) => boolean, tags: (key: string) => number) =>
    ranked(corpus, draft, likeness, fits, tags);
  const hits = (found: readonly Ranked[]) =>
    found.slice(0, limit).map((one) => hitOf(factoren, query, one));

  const casussen = rank(
    ({ kind, id }) => kind === 'voorbeeldcasus' || (kind === 'casus' && id !== query.id),
    corpus.tags.overlapWith(query),
  );
  const fitting = (kind: 'dilemma' | 'grondwaarde', used: 'dilemmas' | 'grondwaarden') => {
    const votes = votesOf(casussen.slice(0, voters), kind, used);
    return rank(
      (document) => document.kind === kind && !query[used].includes(document.id),
      (key) => votes.get(key) ?? 0,
    );
  };
  return {
    casussen: hits(casussen),
    dilemmas: hits(fitting('dilemma', 'dilemmas')),
    grondwaarden: hits(fitting('grondwaarde', 'grondwaarden')),
  };
}

/** By key, which part of what the casussen weigh together names a dilemma or grondwaarde: 0 to 1. */
function votesOf(
  casussen: readonly Ranked[],
  kind: 'dilemma' | 'grondwaarde',
  used: 'dilemmas' | 'grondwaarden',
): ReadonlyMap<string, number> {
  const all = casussen.reduce((sum, { score }) => sum + score, 0);
  const votes = new Map<string, number>();
  for (const { document, score } of casussen) {
    for (const id of document[used]) {
      const key = keyOf({ kind, id });
      votes.set(key, (votes.get(key) ?? 0) + score / all);
    }
  }
  return votes;
}

function ranked(
  corpus: Corpus,
  draft: DraftVector,
  likeness: ReadonlyMap<string, number>,
  fits: (document: SearchDocument) => boolean,
  tagsOf: (key: string) => number,
): readonly Ranked[] {
  const measured = [...corpus.keys()].flatMap((key) => {
    const document = corpus.get(key);
    if (document === undefined || !fits(document)) return [];
    return [{ key, document, text: likeness.get(key) ?? 0, tags: tagsOf(key) }];
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
