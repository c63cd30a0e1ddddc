import { failure, success, type Result } from '../result.ts';
import type { Casus, Precedent, PrecedentRelation, PrecedentTarget } from './casus.ts';

/**
 * Links a casus to a precedent, or changes the relation and reason of a link that is there. What was begun
 * of that link is then confirmed.
 *
 * @param now - Moment of linking, as an ISO date with time.
 * @returns The changed casus, or `no-reason` (a link says why), or `itself` (a casus is no precedent of itself).
 */
export function linkPrecedent(
  casus: Casus,
  link: {
    readonly target: PrecedentTarget;
    readonly relation: PrecedentRelation;
    readonly reason: string;
  },
  now: string,
): Result<Casus, 'no-reason' | 'itself'> {
  const reason = link.reason.trim();
  if (reason === '') return failure('no-reason', `a link of ${casus.id} has no reason`);
  if (link.target.id === casus.id) return failure('itself', `${casus.id} would link to itself`);
  const precedent: Precedent = {
    target: link.target,
    relation: link.relation,
    reason,
    linkedAt: now,
  };
  const known = casus.precedents.some(({ target }) => isSameTarget(target, link.target));
  const precedents = known
    ? casus.precedents.map((old) => (isSameTarget(old.target, link.target) ? precedent : old))
    : [...casus.precedents, precedent];
  const begunLinks = casus.begunLinks.filter(({ target }) => !isSameTarget(target, link.target));
  return success({ ...casus, precedents, begunLinks });
}

/** Takes a link away. A target that is not linked changes nothing. */
export function unlinkPrecedent(casus: Casus, target: PrecedentTarget): Casus {
  return {
    ...casus,
    precedents: casus.precedents.filter((precedent) => !isSameTarget(precedent.target, target)),
    begunLinks: casus.begunLinks.filter((begun) => !isSameTarget(begun.target, target)),
  };
}

export function isSameTarget(a: PrecedentTarget, b: PrecedentTarget): boolean {
  return a.kind === b.kind && a.id === b.id;
}
