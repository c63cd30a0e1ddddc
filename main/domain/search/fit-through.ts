import type { Corpus } from './corpus.ts';
import type { Scores } from './postings.ts';
import { weights } from './weights.ts';

/** A dilemma or grondwaarde with the casussen that it was found through, the best first. */
export type Fitting = { readonly score: number; readonly through: readonly number[] };

const { through } = weights;
/** Below this share of the best, casussen alone do not bring a dilemma forward. */
const leastThrough = 0.25;
const mostNamed = 2;

/**
 * Ranks dilemmas and grondwaarden: by their own text, and by the casussen that fit and turn on them.
 * A story rarely names its dilemma; a casus like it does.
 *
 * @param scores - Of the library.
 * @param cued - Tags of the factoren that words of the query point at.
 * @returns By document number.
 */
export function fitThroughCasussen(
  corpus: Corpus,
  scores: Scores,
  cued: readonly number[],
): ReadonlyMap<number, Fitting> {
  const dilemmas = fit(corpus, scores, cued, corpus.ofKind('dilemma'), 'dilemmas', new Map());
  const ofDilemmas = fromDilemmas(corpus, dilemmas);
  const grondwaarden = corpus.ofKind('grondwaarde');
  return new Map([
    ...dilemmas,
    ...fit(corpus, scores, cued, grondwaarden, 'grondwaarden', ofDilemmas),
  ]);
}

function fit(
  corpus: Corpus,
  scores: Scores,
  cued: readonly number[],
  items: readonly number[],
  sort: 'dilemmas' | 'grondwaarden',
  extra: ReadonlyMap<string, number>,
): ReadonlyMap<number, Fitting> {
  const { library, tags, associations } = corpus;
  const casussen = fromCasussen(corpus, scores, sort);
  const own = (number: number) => scores.of[number] ?? 0;
  const mostOwn = most(items.map(own));
  const mostThrough = most([...casussen.values()].map(({ sum }) => sum));
  const mostExtra = most([...extra.values()]);
  const found = items.flatMap((number): [number, Fitting][] => {
    const id = library.document(number)?.id ?? '';
    const via = casussen.get(id);
    const share = (via?.sum ?? 0) / mostThrough;
    if (own(number) === 0 && share < leastThrough) return [];
    const tag = tags.number(sort, id);
    const lift = cued.reduce((sum, factor) => sum + associations().lift(factor, tag), 0);
    const score =
      own(number) / mostOwn +
      through.casussen[sort] * share +
      through.dilemmas.grondwaarden * ((extra.get(id) ?? 0) / mostExtra) +
      (sort === 'dilemmas' ? through.often * associations().often(tag) : 0) +
      (through.factoren * lift) / Math.sqrt(Math.max(1, cued.length));
    return [[number, { score, through: share < leastThrough ? [] : (via?.from ?? []) }]];
  });
  return new Map(found);
}

/** What the best casussen turn on, by id, with the casussen that brought it. */
function fromCasussen(
  { library, ofKind }: Corpus,
  scores: Scores,
  sort: 'dilemmas' | 'grondwaarden',
): ReadonlyMap<string, { sum: number; from: number[] }> {
  const best = ofKind('voorbeeldcasus')
    .filter((number) => (scores.of[number] ?? 0) > 0)
    .sort((a, b) => (scores.of[b] ?? 0) - (scores.of[a] ?? 0) || a - b)
    .slice(0, through.casussen.most);
  const top = scores.of[best[0] ?? -1] ?? 1;
  const sums = new Map<string, { sum: number; from: number[] }>();
  for (const number of best) {
    const share = ((scores.of[number] ?? 0) / top) ** through.casussen.power;
    for (const [place, id] of (library.document(number)?.[sort] ?? []).entries()) {
      const before = sums.get(id) ?? { sum: 0, from: [] };
      before.sum += share * Math.max(0, 1 - through.place * place);
      if (before.from.length < mostNamed) before.from.push(number);
      sums.set(id, before);
    }
  }
  return sums;
}

/** The grondwaarden that the best dilemmas touch. */
function fromDilemmas(
  { library }: Corpus,
  dilemmas: ReadonlyMap<number, Fitting>,
): ReadonlyMap<string, number> {
  const best = [...dilemmas].sort(([a, x], [b, y]) => y.score - x.score || a - b);
  const top = best[0]?.[1].score ?? 1;
  const sums = new Map<string, number>();
  for (const [number, { score }] of best.slice(0, through.dilemmas.most)) {
    for (const id of library.document(number)?.grondwaarden ?? []) {
      sums.set(id, (sums.get(id) ?? 0) + (score / top) ** through.dilemmas.power);
    }
  }
  return sums;
}

/** Never 0, to divide by. */
function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 1e-9);
}
