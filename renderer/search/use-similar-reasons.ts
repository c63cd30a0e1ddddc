import type { SharedReason, SimilarHit } from '../../main/domain/search/search-result.ts';
import { useFactoren } from '../library/library-queries.ts';
import { useTitles } from '../library/use-titles.ts';
import { leefgebiedNames } from '../shared/names.ts';
import { leefgebiedSchema } from '../../main/domain/content/vocabulary.ts';

/** One line of why two casussen compare: what it says, and what it is about. */
export type ReasonLine = { readonly term: string; readonly text: string };

/** The reasons that make up this part of the likeness come first, as what it mostly is. */
const mostly = 0.6;

/**
 * Why a casus compares and where it differs, in Dutch and without figures: first what makes up most of
 * the likeness, then what adds to it.
 */
export function useSimilarReasons(): (hit: SimilarHit) => readonly ReasonLine[] {
  const factoren = useFactoren().data?.factoren ?? [];
  const titleOf = useTitles();
  const factor = (id: string) => factoren.find((each) => each.id === id)?.title ?? id;
  const name = ({ sort, value, concept }: SharedReason): string => {
    if (sort === 'factoren') return factor(value);
    if (sort === 'wetten') return titleOf('wet', value);
    if (sort === 'dilemmas') return titleOf('dilemma', value);
    if (sort === 'grondwaarden') return titleOf('grondwaarde', value);
    if (sort === 'words') return wordReason(value, concept ?? null);
    const leefgebied = leefgebiedSchema.options.find((id) => id === value);
    return leefgebied === undefined ? value : leefgebiedNames[leefgebied];
  };

  return ({ reasons, differs }) => {
    const { first, rest } = divideReasons(reasons);
    const differences = [
      ...differs.onlyHere.map((id) => `alleen in jouw casus: ${factor(id)}`),
      ...differs.onlyThere.map((id) => `alleen daar: ${factor(id)}`),
    ];
    return [
      { term: 'Deelt vooral', text: first.map(name).join(', ') },
      { term: 'Deelt ook', text: rest.map(name).join(', ') },
      { term: 'Verschilt', text: differences.join('; ') },
    ].filter(({ text }) => text !== '');
  };
}

/** A word of the draft between quotes, and behind it what the other casus calls it when that is another word. */
function wordReason(word: string, concept: string | null): string {
  return concept === null ? `“${word}”` : `“${word}” (daar: ${concept.toLowerCase()})`;
}

/** Splits reasons, the largest share first, into those that make up most of the likeness and the others. */
export function divideReasons(reasons: readonly SharedReason[]): {
  readonly first: readonly SharedReason[];
  readonly rest: readonly SharedReason[];
} {
  let told = 0;
  let count = 0;
  while (count < reasons.length && told < mostly) {
    told += reasons[count]?.share ?? 0;
    count += 1;
  }
  return { first: reasons.slice(0, count), rest: reasons.slice(count) };
}
