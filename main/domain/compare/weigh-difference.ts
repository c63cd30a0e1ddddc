import type { FactorVocabulary } from '../content/factor.ts';
import type { Comparable, Difference } from './compare-cases.ts';

/**
 * Why a difference matters, after the moves of CATO. `distinguishes`: nothing takes its edge off, so
 * that the one case can be told from the other by it. `downplayed`: the other case has a factor that
 * says the same on a higher level. `sharpened`: the other case even has one under the same parent
 * that pleads the other way. `context`: the factor pleads for nothing by itself.
 */
export type DifferenceMove = 'distinguishes' | 'downplayed' | 'sharpened' | 'context';

/** A difference with what it does to the comparison; it explains, and never decides. */
export type WeighedDifference = Difference & {
  readonly move: DifferenceMove;
  readonly pleads: 'voor' | 'tegen' | 'context';
  /** Title of the more abstract factor; null when it has none. */
  readonly parent: string | null;
  /** In which of the two more pleads for deviating because of it; null when it is context. */
  readonly favours: 'a' | 'b' | null;
  /** Factoren of the other case under the same parent that plead the other way. */
  readonly sharpenedBy: readonly string[];
};

/** What one difference between two cases means. */
export function weighDifference(
  difference: Difference,
  a: Comparable,
  b: Comparable,
  vocabulary: FactorVocabulary,
): WeighedDifference {
  const factor = vocabulary.factoren.find(({ id }) => id === difference.factor);
  const pleads = factor?.pleads ?? 'context';
  const { presentIn, softenedBy } = difference;
  const other = presentIn === 'a' ? b : a;
  const sharpenedBy = vocabulary.factoren
    .filter(
      ({ parent, pleads: way, id }) =>
        parent !== undefined &&
        parent === factor?.parent &&
        isOpposite(way, pleads) &&
        other.factoren[id] === 'ja',
    )
    .map(({ id }) => id);
  const parent = vocabulary.parents.find(({ id }) => id === factor?.parent)?.title ?? null;
  const elsewhere = presentIn === 'a' ? 'b' : 'a';
  const favours = pleads === 'context' ? null : pleads === 'voor' ? presentIn : elsewhere;
  const move = moveOf(pleads, softenedBy.length, sharpenedBy.length);
  return { ...difference, move, pleads, parent, favours, sharpenedBy };
}

function moveOf(
  pleads: WeighedDifference['pleads'],
  softening: number,
  sharpening: number,
): DifferenceMove {
  if (pleads === 'context') return 'context';
  if (softening > 0) return 'downplayed';
  return sharpening > 0 ? 'sharpened' : 'distinguishes';
}

function isOpposite(one: WeighedDifference['pleads'], other: WeighedDifference['pleads']): boolean {
  return one !== 'context' && other !== 'context' && one !== other;
}
