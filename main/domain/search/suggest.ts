import { cueWords } from '../compare/cued-factoren.ts';
import type { Corpus } from './corpus.ts';
import { pointerTo } from './pointers.ts';
import type { SearchDocument } from './search-document.ts';
import type { FittingArtikel, Pointer, SimilarQuery, TagSuggestion } from './search-result.ts';

/** A casus that compares, with how much it does: the best one 1. */
export type Neighbour = { readonly document: SearchDocument; readonly weight: number };

/** Half of the casussen that compare, by weight, is enough to ask about something. */
const leastShare = 0.5;
const mostOfSort = 4;
const mostArtikelen = 5;
const mostNamed = 2;

/**
 * What the writer may want to set: factoren whose words stand in the text, wetten that it names, and
 * what most casussen like it have. It asks; setting it is up to the writer.
 */
export function suggestTags(
  corpus: Corpus,
  query: SimilarQuery,
  neighbours: readonly Neighbour[],
): readonly TagSuggestion[] {
  const named = corpus.references
    .find(query.text)
    .map(({ reference, text }) => ({ id: reference.split('/')[0] ?? '', text }))
    .filter(({ id }) => id !== '*');
  const cued = corpus.factoren.factoren.map((factor) => ({
    id: factor.id,
    words: cueWords(factor, query.text),
  }));
  const known = new Set(Object.keys(query.factoren));
  const wordsOf = {
    factoren: (id: string) => cued.find((one) => one.id === id)?.words ?? [],
    wetten: (id: string) => named.filter((one) => one.id === id).map(({ text }) => text),
    leefgebieden: () => [],
  };
  const sorts = [
    {
      sort: 'factoren' as const,
      has: known,
      offered: cued.filter(({ words }) => words.length > 0),
    },
    { sort: 'wetten' as const, has: new Set(query.wetten), offered: named },
    { sort: 'leefgebieden' as const, has: new Set(query.leefgebieden), offered: [] },
  ];
  return sorts.flatMap(({ sort, has, offered }) => {
    const shared = sharesOf(neighbours, (document) => tagsOfSort(document, sort));
    const ids = new Set([...offered.map(({ id }) => id), ...shared.keys()]);
    return [...ids]
      .filter((id) => !has.has(id) && exists(corpus, sort, id))
      .map((id) => {
        const { share = 0, from = [] } = shared.get(id) ?? {};
        return { sort, id, words: [...new Set(wordsOf[sort](id))], through: from, share };
      })
      .filter(({ words, share }) => words.length > 0 || share >= leastShare)
      .sort((a, b) => b.words.length + 2 * b.share - (a.words.length + 2 * a.share))
      .slice(0, mostOfSort)
      .map(({ share, ...suggestion }) => ({
        ...suggestion,
        through: share >= leastShare ? suggestion.through : [],
      }));
  });
}

function exists(corpus: Corpus, sort: TagSuggestion['sort'], id: string): boolean {
  return sort !== 'factoren' || corpus.factoren.factoren.some((factor) => factor.id === id);
}

function tagsOfSort(document: SearchDocument, sort: TagSuggestion['sort']): readonly string[] {
  if (sort !== 'factoren') return document[sort];
  return Object.keys(document.factoren).filter((id) => document.factoren[id] === 'ja');
}

/** Places in the law on which more than one of the casussen turn. */
export function fittingArtikelen(neighbours: readonly Neighbour[]): readonly FittingArtikel[] {
  const places = sharesOf(neighbours, ({ references }) =>
    references.filter((one) => one.includes('/')),
  );
  return [...places]
    .filter(([, { count }]) => count > 1)
    .sort(([a, x], [b, y]) => y.share - x.share || (a < b ? -1 : 1))
    .slice(0, mostArtikelen)
    .map(([reference, { from }]) => ({ reference, through: from }));
}

type Share = { share: number; count: number; from: readonly Pointer[] };

/** By what casussen have: how large a part of them, by weight, has it. */
function sharesOf(
  neighbours: readonly Neighbour[],
  have: (document: SearchDocument) => readonly string[],
): ReadonlyMap<string, Share> {
  const all = neighbours.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, Share>();
  for (const { document, weight } of neighbours) {
    for (const id of new Set(have(document))) {
      const { share, count, from } = shares.get(id) ?? { share: 0, count: 0, from: [] };
      shares.set(id, {
        share: share + weight / all,
        count: count + 1,
        from: [...from, ...pointerTo(document)].slice(0, mostNamed),
      });
    }
  }
  return shares;
}
