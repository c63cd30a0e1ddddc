import type { Casus, PrecedentTarget } from '../casus/casus.ts';
import { isSameTarget } from '../casus/link-precedent.ts';
import { compareCases, type Comparable } from '../compare/compare-cases.ts';
import { weighDifference } from '../compare/weigh-difference.ts';
import type { FactorVocabulary } from '../content/factor.ts';
import type { Uitkomst } from '../content/vocabulary.ts';

/** Fewer telling factoren in common make two cases look alike by chance. */
export const leastShared = 2;

const grants: ReadonlySet<Uitkomst> = new Set([
  'toegekend-binnen-regel',
  'opgelost-met-bestaande-regeling',
  'toegekend-via-individualisering',
  'toegekend-via-hardheidsclausule',
  'toegekend-via-evenredigheid',
  'mini-maatwerkbudget',
]);
const refusals: ReadonlySet<Uitkomst> = new Set(['afgewezen', 'afgewezen-met-alternatief']);

/** A case with how it ended; null when nobody has decided. */
export type Decided = { readonly tags: Comparable; readonly outcome: Uitkomst | null };

/**
 * Whether two cases share the telling factoren and a wet and ended otherwise, so that equal treatment asks for
 * a sentence. A factor that is context tells nothing; a difference that the other case outweighs on a
 * higher level does not tell them apart.
 */
export function isUnequal(a: Decided, b: Decided, vocabulary: FactorVocabulary): boolean {
  if (!endedOtherwise(a.outcome, b.outcome) || !mayShareLaw(a, b)) return false;
  const { factoren } = compareCases(a.tags, b.tags, vocabulary);
  const pleads = new Map(vocabulary.factoren.map((factor) => [factor.id, factor.pleads]));
  const telling = factoren.shared.filter((id) => (pleads.get(id) ?? 'context') !== 'context');
  const stands = factoren.differing.some((difference) => {
    const { move } = weighDifference(difference, a.tags, b.tags, vocabulary);
    return move === 'distinguishes' || move === 'sharpened';
  });
  return telling.length >= leastShared && !stands;
}

/**
 * Whether the casus says itself why it ended otherwise than that one: it links to it as a precedent
 * that speaks against, and such a link has a reason.
 */
export function isExplained(casus: Pick<Casus, 'precedents'>, target: PrecedentTarget): boolean {
  return casus.precedents.some(
    ({ relation, target: linked }) =>
      (relation === 'contrast' || relation === 'weerspreekt') && isSameTarget(linked, target),
  );
}

/** Cases that fall under other laws are not equal before the law; of one without any nothing is known. */
function mayShareLaw({ tags: a }: Decided, { tags: b }: Decided): boolean {
  if (a.wetten.length === 0 || b.wetten.length === 0) return true;
  return a.wetten.some((wet) => b.wetten.includes(wet));
}

/** Granted here and refused there, or in part in only one of them; what is not settled is no difference. */
function endedOtherwise(a: Uitkomst | null, b: Uitkomst | null): boolean {
  const here = directionOf(a);
  const there = directionOf(b);
  return here !== null && there !== null && here !== there;
}

/** Which way a case ended; `null` for what is not settled. */
export function directionOf(outcome: Uitkomst | null): 'granted' | 'in-part' | 'refused' | null {
  if (outcome === null) return null;
  if (outcome === 'gedeeltelijk') return 'in-part';
  if (grants.has(outcome)) return 'granted';
  return refusals.has(outcome) ? 'refused' : null;
}
