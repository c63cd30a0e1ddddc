import { createBest } from './best.ts';
import type { Corpus } from './corpus.ts';
import type { Compared } from './draft.ts';
import type { SearchDocument } from './search-document.ts';
import { keyOf } from './text-index.ts';
import { weights } from './weights.ts';

/** Likeness of a text below this is chance: nothing is better than something that does not compare. */
export const leastText = 0.06;

/** A casus beside the draft. */
export type Ranked = {
  readonly compared: Compared;
  readonly number: number;
  readonly document: SearchDocument;
  readonly score: number;
};

export type RankedCasussen = {
  /** The best ones, best first. */
  readonly ranked: readonly Ranked[];
  readonly mostText: number;
  /** Of all casussen of a shelf that have something in common with the draft. */
  readonly scores: ReadonlyMap<Compared, Measured>;
};

/** How alike the casussen of one shelf are, by their number; both are 0 for what is no casus. */
type Measured = { readonly texts: Float64Array; readonly tags: Float64Array };

/** Ranks all casussen but the draft itself: text and tags count equally. */
export function rankCasussen(
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
    const best = createBest(limit, key);
    for (let number = 0; number < index.postings.numbers(); number += 1) {
      const score = scoreOf(number);
      if (score > 0) best.offer(number, score);
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

/** What a casus scores; text that is as much alike as the best one counts fully. */
export function scoreIn(measured: Measured | undefined, number: number, mostText: number): number {
  const { text: textWeight, tags: tagsWeight } = weights.similar;
  const text = measured?.texts[number] ?? 0;
  const tags = measured?.tags[number] ?? 0;
  return (textWeight * (text / mostText) + tagsWeight * tags) / (textWeight + tagsWeight);
}
