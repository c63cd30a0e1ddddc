import type { Casus, CasusId, Precedent } from '../casus/casus.ts';
import { isSameTarget } from '../casus/link-precedent.ts';
import { compareCases } from '../compare/compare-cases.ts';
import type { FactorVocabulary } from '../content/factor.ts';
import type { Uitkomst } from '../content/vocabulary.ts';
import { directionOf, isUnequal, leastShared, type Decided } from './unequal-cases.ts';

/** An own casus that was decided, as far as it can tell against another. */
export type OwnDecided = Decided & {
  readonly id: CasusId;
  readonly title: string;
  readonly outcome: Uitkomst;
  readonly precedents: readonly Precedent[];
};

/** Two own casussen with the same telling factoren that ended otherwise. */
export type UnequalPair = {
  readonly a: OwnDecided;
  readonly b: OwnDecided;
  /** Telling factoren that both have. */
  readonly shared: readonly string[];
  /** Factoren that only one has, each outweighed on a higher level by another. */
  readonly differing: readonly string[];
  /** The sentences in which either says why it ended otherwise than the other; empty when none does. */
  readonly explained: readonly string[];
};

/** What an own casus tells when it was decided; undefined when nobody has. */
export function ownDecided(casus: Casus): OwnDecided | undefined {
  const { id, title, wetten, leefgebieden, dilemmas, factoren, precedents } = casus;
  const { outcome } = casus.decision;
  if (outcome === null || directionOf(outcome) === null) return undefined;
  const grondwaarden = casus.grondwaarden.map((grondwaarde) => grondwaarde.id);
  const tags = { wetten, leefgebieden, dilemmas, grondwaarden, factoren };
  return { id, title, tags, outcome, precedents };
}

/**
 * Every pair of own casussen that tell against each other. Yields `null` now and then, so that a caller
 * with thousands of them can let others have their turn.
 */
export function* unequalPairs(
  cases: readonly OwnDecided[],
  vocabulary: FactorVocabulary,
): Generator<UnequalPair | null> {
  const marks = cases.map((one) => marksOf(one, vocabulary));
  for (const [index, a] of cases.entries()) {
    yield null;
    for (let other = index + 1; other < cases.length; other += 1) {
      const [b, here, there] = [cases[other], marks[index], marks[other]];
      if (b === undefined || here === undefined || there === undefined) continue;
      if (!mayBeUnequal(here, there) || !isUnequal(a, b, vocabulary)) continue;
      yield pairOf(a, b, vocabulary);
    }
  }
}

type Marks = {
  readonly direction: string | null;
  /** Telling factoren that are there, a bit each. */
  readonly present: bigint;
  /** The same for those that nothing on a higher level can outweigh, there and surely not there. */
  readonly firm: { readonly present: bigint; readonly absent: bigint };
};

function marksOf({ outcome, tags }: OwnDecided, { factoren }: FactorVocabulary): Marks {
  let [present, firmPresent, firmAbsent] = [0n, 0n, 0n];
  for (const [place, { id, pleads, parent }] of factoren.entries()) {
    if (pleads === 'context') continue;
    const bit = 1n << BigInt(place);
    if (tags.factoren[id] === 'ja') {
      present |= bit;
      if (parent === undefined) firmPresent |= bit;
    }
    if (tags.factoren[id] === 'nee' && parent === undefined) firmAbsent |= bit;
  }
  const firm = { present: firmPresent, absent: firmAbsent };
  return { direction: directionOf(outcome), present, firm };
}

/** A quick look that never misses one: the full comparison costs far more. */
function mayBeUnequal(a: Marks, b: Marks): boolean {
  if (a.direction === b.direction) return false;
  if ((a.firm.present & b.firm.absent) !== 0n || (a.firm.absent & b.firm.present) !== 0n) {
    return false;
  }
  let shared = a.present & b.present;
  for (let count = 0; count < leastShared; count += 1) {
    if (shared === 0n) return false;
    shared &= shared - 1n;
  }
  return true;
}

function pairOf(a: OwnDecided, b: OwnDecided, vocabulary: FactorVocabulary): UnequalPair {
  const { factoren } = compareCases(a.tags, b.tags, vocabulary);
  const pleads = new Map(vocabulary.factoren.map((factor) => [factor.id, factor.pleads]));
  return {
    a,
    b,
    shared: factoren.shared.filter((id) => (pleads.get(id) ?? 'context') !== 'context'),
    differing: factoren.differing.map(({ factor }) => factor),
    explained: [...reasons(a, b), ...reasons(b, a)],
  };
}

function reasons(from: OwnDecided, to: OwnDecided): readonly string[] {
  return from.precedents
    .filter(
      ({ relation, target }) =>
        (relation === 'contrast' || relation === 'weerspreekt') &&
        isSameTarget(target, { kind: 'casus', id: to.id }),
    )
    .map(({ reason }) => reason);
}
