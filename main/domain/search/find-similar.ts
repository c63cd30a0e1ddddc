import { compareCases } from '../compare/compare-cases.ts';
import { createBest } from './best.ts';
import { isNamedContrast, isOpposite } from './contrast.ts';
import type { Corpus } from './corpus.ts';
import { compareWithShelf, reasonsOf, type Compared } from './draft.ts';
import { fitThroughCasussen } from './fit-through.ts';
import { fittingMethode } from './fitting-methode.ts';
import { pointerTo, supersededBy } from './pointers.ts';
import type { SearchDocument } from './search-document.ts';
import type { SimilarAnswer, SimilarHit, SimilarQuery } from './search-result.ts';
import { fittingArtikelen, suggestTags } from './suggest.ts';
import { tellingWords, wordsOfDraft, type TellingWord } from './telling-words.ts';
import { keyOf } from './text-index.ts';
import { mostCharacters, weights } from './weights.ts';

/** Below these, likeness is chance: nothing is better than something that does not compare. */
const leastText = 0.06;
const leastWords = 2;
const leastTags = 0.35;
/** Of the text that is most alike: what is far less alike is shown for its tags alone. */
const leastOfBest = 0.35;
/** The same for what shares no more than one name of the field. */
const leastOfBestByName = 0.7;
/** So near to the best that another outcome is a contrast. */
const leastForContrast = 0.6;
const mostNeighbours = 6;

type Ranked = {
  readonly compared: Compared;
  readonly number: number;
  readonly document: SearchDocument;
  readonly score: number;
};

/** What compares with a casus that is being written: text and tags count equally. */
export function findSimilar(corpus: Corpus, asked: SimilarQuery, limit: number): SimilarAnswer {
  const query = { ...asked, text: asked.text.slice(0, mostCharacters) };
  const words = wordsOfDraft(corpus, query.text);
  const cued = corpus.cuedBy(query.text);
  const shelves = corpus.shelves.map((shelf) => compareWithShelf(corpus, shelf, query, cued));
  const casussen = rankCasussen(corpus, shelves, query.id, limit);
  const hit = (found: Ranked) => hitOf(corpus, query, words, found, casussen.mostText);
  const best = withContrast(query, casussen.ranked.map(hit));
  const strong = best.filter(({ isStrong }) => isStrong).slice(0, mostNeighbours);
  const neighbours = strong
    .filter(({ document }) => document.kind === 'voorbeeldcasus')
    .map(({ document, score }) => ({ document, weight: score / (strong[0]?.score ?? 1) }));
  return {
    casussen: best,
    methode: methodeFor(corpus, query, words, shelves),
    ...fitting(corpus, query, shelves, casussen, cued, strong.length > 0, limit),
    artikelen: fittingArtikelen(neighbours),
    suggestions: suggestTags(corpus, query, neighbours),
  };
}

/** Pages on method, by the text alone: to be asked before casussen and their tags change its scores. */
function methodeFor(
  corpus: Corpus,
  { text }: SimilarQuery,
  words: ReadonlyMap<number, string>,
  shelves: readonly Compared[],
): readonly SimilarHit[] {
  const library = shelves.find(({ shelf }) => shelf.index === corpus.library);
  if (library === undefined) return [];
  return fittingMethode(corpus, text, library.scores).flatMap(({ number, score }) => {
    const document = corpus.library.document(number);
    if (document === undefined) return [];
    const reasons = reasonsOf(
      corpus,
      library,
      tellingWords(corpus, library, words, number),
      number,
    );
    return [{ ...plainHit(corpus, document, score), reasons }];
  });
}

type RankedCasussen = {
  /** The best ones, best first. */
  readonly ranked: readonly Ranked[];
  readonly mostText: number;
  /** Of all casussen of a shelf that have something in common with the draft. */
  readonly scores: ReadonlyMap<Compared, Measured>;
};

/** How alike the casussen of one shelf are, by their number; both are 0 for what is no casus. */
type Measured = { readonly texts: Float64Array; readonly tags: Float64Array };

function rankCasussen(
  corpus: Corpus,
  shelves: readonly Compared[],
  draftId: string | null,
  limit: number,
): RankedCasussen {
  const scores = new Map(
    shelves.map((compared) => [compared, measure(corpus, compared, draftId)] as const),
  );
  const mostText = [...scores.values()].reduce(
    (most, { texts }) => texts.reduce((one, text) => Math.max(one, text), most),
    leastText,
  );
  const ranked = shelves.flatMap((compared) => {
    const { index } = compared.shelf;
    const measured = scores.get(compared);
    const scoreOf = (number: number) => scoreIn(measured, number, mostText);
    const key = (number: number) => {
      const document = index.document(number);
      return document === undefined ? '' : keyOf(document);
    };
    const best = createBest(limit, scoreOf, key);
    for (let number = 0; number < index.postings.numbers(); number += 1) {
      if (scoreOf(number) > 0) best.offer(number);
    }
    return best.kept.flatMap((number): Ranked[] => {
      const document = index.document(number);
      return document === undefined ? [] : [{ compared, number, document, score: scoreOf(number) }];
    });
  });
  return {
    ranked: ranked
      .sort((a, b) => b.score - a.score || (keyOf(a.document) < keyOf(b.document) ? -1 : 1))
      .slice(0, limit),
    mostText,
    scores,
  };
}

/** Measures what may be a precedent: all casussen but the draft itself. */
function measure(corpus: Corpus, compared: Compared, draftId: string | null): Measured {
  const { index } = compared.shelf;
  const { from, tags } = index.tags.rows();
  const kinds = [
    corpus.tags.number('kinds', 'voorbeeldcasus'),
    corpus.tags.number('kinds', 'casus'),
  ];
  const own = draftId === null ? undefined : index.number(keyOf({ kind: 'casus', id: draftId }));
  const numbers = index.postings.numbers();
  const measured = { texts: new Float64Array(numbers), tags: new Float64Array(numbers) };
  for (let number = 0; number < numbers; number += 1) {
    const kind = tags[from[number] ?? 0] ?? 0;
    if (number === own || !kinds.includes(kind) || !index.postings.isThere(number)) continue;
    measured.texts[number] = compared.text(number);
    measured.tags[number] = compared.tags(number);
  }
  return measured;
}

function scoreIn(measured: Measured | undefined, number: number, mostText: number): number {
  const { text: textWeight, tags: tagsWeight } = weights.similar;
  const text = measured?.texts[number] ?? 0;
  const tags = measured?.tags[number] ?? 0;
  return (textWeight * (text / mostText) + tagsWeight * tags) / (textWeight + tagsWeight);
}

/** Dilemmas and grondwaarden by their own text and by the casussen that compare and turn on them. */
function fitting(
  corpus: Corpus,
  query: SimilarQuery,
  shelves: readonly Compared[],
  { scores: measured, mostText }: RankedCasussen,
  cued: readonly number[],
  isStrong: boolean,
  limit: number,
): Pick<SimilarAnswer, 'dilemmas' | 'grondwaarden'> {
  const library = shelves.find(({ shelf }) => shelf.index === corpus.library);
  if (library === undefined) return { dilemmas: [], grondwaarden: [] };
  const { scores } = library;
  for (const number of corpus.ofKind('voorbeeldcasus')) {
    const score = scoreIn(measured.get(library), number, mostText);
    if (score === 0) continue;
    if (scores.of[number] === 0) scores.found.push(number);
    scores.of[number] = score;
  }
  const found = [...fitThroughCasussen(corpus, scores, cued)]
    .flatMap(([number, fit]) => {
      const document = corpus.library.document(number);
      return document === undefined ? [] : [{ number, document, ...fit }];
    })
    .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1));
  const hits = (kind: string, chosen: readonly string[]) => {
    const ofKind = found.filter(({ document }) => document.kind === kind);
    const top = ofKind[0]?.score ?? 1;
    return ofKind
      .filter(({ document }) => !chosen.includes(document.id))
      .slice(0, limit)
      .map(({ document, score, through }) => ({
        ...plainHit(corpus, document, score),
        isStrong: isStrong && score >= top / 2,
        through: through.flatMap((one) => pointerTo(corpus.library.document(one))),
      }));
  };
  return {
    dilemmas: hits('dilemma', query.dilemmas),
    grondwaarden: hits('grondwaarde', query.grondwaarden),
  };
}

function hitOf(
  corpus: Corpus,
  query: SimilarQuery,
  words: ReadonlyMap<number, string>,
  { compared, number, document, score }: Ranked,
  mostText: number,
): SimilarHit {
  const telling = tellingWords(corpus, compared, words, number);
  const text = compared.text(number);
  const textAlike = text >= leastText && text >= mostText * leastLikeness(telling);
  const comparison = compareCases(query, document, corpus.factoren);
  const only = (side: 'a' | 'b') =>
    comparison.factoren.differing
      .filter(({ presentIn }) => presentIn === side)
      .map(({ factor }) => factor);
  return {
    ...plainHit(corpus, document, score),
    isStrong: textAlike || compared.tags(number) >= leastTags,
    shared: {
      factoren: comparison.factoren.shared,
      wetten: comparison.wetten.shared,
      leefgebieden: comparison.leefgebieden.shared,
      dilemmas: comparison.dilemmas.shared,
      grondwaarden: comparison.grondwaarden.shared,
      words: telling.map(({ word }) => word),
    },
    reasons: reasonsOf(corpus, compared, telling, number),
    differs: { onlyHere: only('a'), onlyThere: only('b') },
  };
}

/** The part of the best likeness of text that is enough; never enough for one loose word. */
function leastLikeness(telling: readonly TellingWord[]): number {
  const words = telling.reduce((sum, { length }) => sum + length, 0);
  if (words >= leastWords) return leastOfBest;
  return telling.some(({ isKnown }) => isKnown) ? leastOfBestByName : Infinity;
}

const nothingShared = {
  factoren: [],
  wetten: [],
  leefgebieden: [],
  dilemmas: [],
  grondwaarden: [],
  words: [],
};

function plainHit(corpus: Corpus, document: SearchDocument, score: number): SimilarHit {
  return {
    document,
    score,
    isStrong: true,
    shared: nothingShared,
    reasons: [],
    differs: { onlyHere: [], onlyThere: [] },
    contrast: null,
    supersededBy: supersededBy(corpus, document),
    through: [],
  };
}

/** Names the contrasts among what is alike, and brings each forward to just behind the casus that it contrasts with. */
function withContrast(query: SimilarQuery, hits: readonly SimilarHit[]): readonly SimilarHit[] {
  const [best] = hits;
  if (best === undefined) return hits;
  const isNear = (hit: SimilarHit) => hit.isStrong && hit.score >= best.score * leastForContrast;
  const named = hits.map((hit): SimilarHit => {
    if (!isNear(hit)) return hit;
    if (isOpposite(query.outcome, hit.document.outcome)) {
      return { ...hit, contrast: { with: 'draft' } };
    }
    const [pointer] = pointerTo(best.document);
    const isContrast =
      hit !== best &&
      pointer !== undefined &&
      (isNamedContrast(hit.document, best.document) ||
        isOpposite(best.document.outcome, hit.document.outcome));
    return isContrast ? { ...hit, contrast: { with: pointer } } : hit;
  });
  const forward = named.find(({ contrast }, place) => place > 1 && contrast !== null);
  if (forward === undefined || named[1]?.contrast !== null) return named;
  const rest = named.filter((hit) => hit !== forward);
  return [...rest.slice(0, 1), forward, ...rest.slice(1)];
}
