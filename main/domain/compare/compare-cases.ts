import type { FactorVocabulary } from '../content/factor.ts';
import type { Presence } from '../content/vocabulary.ts';

/** What two cases are compared on; a factor that is not named is not known. */
export type Comparable = {
  readonly wetten: readonly string[];
  readonly leefgebieden: readonly string[];
  readonly dilemmas: readonly string[];
  readonly grondwaarden: readonly string[];
  readonly factoren: Readonly<Record<string, Presence>>;
};

/** Ids that both have, and that only one has, in the order of the first, then of the second. */
export type Overlap = {
  readonly shared: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
};

/** A factor that the one surely has and the other surely has not. */
export type Difference = {
  readonly factor: string;
  readonly presentIn: 'a' | 'b';
  /**
   * Factoren with the same parent, pleading the same way, that the other one does have: they say the
   * same on a higher level, so that this difference weighs lighter. Empty when the difference stands.
   */
  readonly softenedBy: readonly string[];
};

/** Two cases side by side; every list holds ids. */
export type Comparison = {
  readonly factoren: {
    /** Both have it. */
    readonly shared: readonly string[];
    /** Surely in neither. */
    readonly absent: readonly string[];
    /** Those that weigh most first. */
    readonly differing: readonly Difference[];
    /** One or both don't know; worth asking. Never counted as a difference. */
    readonly unknown: readonly {
      readonly factor: string;
      readonly a: Presence;
      readonly b: Presence;
    }[];
  };
  readonly wetten: Overlap;
  readonly leefgebieden: Overlap;
  readonly dilemmas: Overlap;
  readonly grondwaarden: Overlap;
};

/**
 * Lays two cases side by side. It counts and never judges: there is no percentage in it, and what is
 * not known is never taken for absent.
 */
export function compareCases(
  a: Comparable,
  b: Comparable,
  vocabulary: Pick<FactorVocabulary, 'factoren'>,
): Comparison {
  const ids = factorIds(a, b, vocabulary);
  const of = (one: Comparable, id: string): Presence => one.factoren[id] ?? 'onbekend';
  const both = (presence: Presence) =>
    ids.filter((id) => of(a, id) === presence && of(b, id) === presence);
  const unknown = ids
    .map((factor) => ({ factor, a: of(a, factor), b: of(b, factor) }))
    .filter((entry) => entry.a === 'onbekend' || entry.b === 'onbekend');
  return {
    factoren: {
      shared: both('ja'),
      absent: both('nee'),
      differing: differences(a, b, ids, vocabulary),
      unknown,
    },
    wetten: overlap(a.wetten, b.wetten),
    leefgebieden: overlap(a.leefgebieden, b.leefgebieden),
    dilemmas: overlap(a.dilemmas, b.dilemmas),
    grondwaarden: overlap(a.grondwaarden, b.grondwaarden),
  };
}

/** Every factor that either of them mentions, in the order of the vocabulary. */
function factorIds(
  a: Comparable,
  b: Comparable,
  { factoren }: Pick<FactorVocabulary, 'factoren'>,
): readonly string[] {
  const mentioned = new Set([...Object.keys(a.factoren), ...Object.keys(b.factoren)]);
  const ordered = factoren.map(({ id }) => id).filter((id) => mentioned.has(id));
  return [...new Set([...ordered, ...mentioned])];
}

function differences(
  a: Comparable,
  b: Comparable,
  ids: readonly string[],
  { factoren }: Pick<FactorVocabulary, 'factoren'>,
): readonly Difference[] {
  const parentOf = new Map(factoren.map(({ id, parent }) => [id, parent]));
  const pleadsOf = new Map(factoren.map(({ id, pleads }) => [id, pleads]));
  const found = ids.flatMap((factor): Difference[] => {
    const here = a.factoren[factor];
    const there = b.factoren[factor];
    const surely = (here === 'ja' && there === 'nee') || (here === 'nee' && there === 'ja');
    if (!surely) return [];
    const other = here === 'ja' ? b : a;
    const parent = parentOf.get(factor);
    const softenedBy = ids.filter(
      (id) =>
        id !== factor &&
        parent !== undefined &&
        parentOf.get(id) === parent &&
        pleadsOf.get(id) === pleadsOf.get(factor) &&
        other.factoren[id] === 'ja',
    );
    return [{ factor, presentIn: here === 'ja' ? 'a' : 'b', softenedBy }];
  });
  const stands = (difference: Difference) => difference.softenedBy.length === 0;
  return [...found.filter(stands), ...found.filter((difference) => !stands(difference))];
}

function overlap(a: readonly string[], b: readonly string[]): Overlap {
  return {
    shared: a.filter((id) => b.includes(id)),
    onlyA: a.filter((id) => !b.includes(id)),
    onlyB: b.filter((id) => !a.includes(id)),
  };
}
