import { compareCases } from '../compare/compare-cases.ts';
import { isNamedContrast, isOpposite } from './contrast.ts';
import type { Corpus } from './corpus.ts';
import { compareWithShelf, reasonsOf, type Compared, type TellingWord } from './draft.ts';
import { fitThroughCasussen } from './fit-through.ts';
import { fittingMethode } from './fitting-methode.ts';
import { foundDocument, pointerTo, supersededBy } from './pointers.ts';
import {
  leastText,
  rankCasussen,
  scoreIn,
  type Ranked,
  type RankedCasussen,
} from './rank-casussen.ts';
import type { SearchDocument } from './search-document.ts';
import type { SimilarAnswer, SimilarHit, SimilarQuery } from './search-result.ts';
import { fittingArtikelen, suggestTags } from './suggest.ts';
import { tellingWords, wordsOfDraft } from './telling-words.ts';
import { mostCharacters } from './weights.ts';

/** Below these, likeness is chance: nothing is better than something that does not compare. */
const leastWords = 2;
const leastTags = 0.35;
/** Of the text that is most alike: what is far less alike is shown for its tags alone. */
const leastOfBest = 0.35;
/** The same for what shares no more than one name of the field. */
const leastOfBestByName = 0.7;
/** So near to the best that another outcome is a contrast. */
const leastForContrast = 0.6;
const mostNeighbours = 6;

/** A hit with all that search knows of the document. */
type WholeHit = SimilarHit & { readonly document: SearchDocument };

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
    casussen: best.map((one) => ({ ...one, document: foundDocument(one.document) })),
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
    return [{ ...plainHit(corpus, document, score), document: foundDocument(document), reasons }];
  });
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
        document: foundDocument(document),
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
): WholeHit {
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

function plainHit(corpus: Corpus, document: SearchDocument, score: number): WholeHit {
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

/**
 * Names the contrasts and brings one forward to just behind the casus that it contrasts with. A contrast
 * that the library names always comes along; any other has to be nearly as much alike as the best.
 */
function withContrast(query: SimilarQuery, hits: readonly WholeHit[]): readonly WholeHit[] {
  const [best] = hits;
  if (best === undefined) return hits;
  const [pointer] = pointerTo(best.document);
  const isNear = (hit: WholeHit) => hit.isStrong && hit.score >= best.score * leastForContrast;
  const named = hits.map((hit): WholeHit => {
    if (isNear(hit) && isOpposite(query.outcome, hit.document.outcome)) {
      return { ...hit, contrast: { with: 'draft' } };
    }
    if (hit === best || pointer === undefined) return hit;
    if (best.isStrong && isNamedContrast(hit.document, best.document)) {
      return { ...hit, isStrong: true, contrast: { with: pointer } };
    }
    const isContrast = isNear(hit) && isOpposite(best.document.outcome, hit.document.outcome);
    return isContrast ? { ...hit, contrast: { with: pointer } } : hit;
  });
  const forward = named.find(({ contrast }, place) => place > 1 && contrast !== null);
  if (forward === undefined || named[1]?.contrast !== null) return named;
  const rest = named.filter((hit) => hit !== forward);
  return [...rest.slice(0, 1), forward, ...rest.slice(1)];
}
