import type { BegunLink, Casus, PrecedentTarget } from './casus.ts';
import { isSameTarget } from './link-precedent.ts';

/**
 * Keeps what was filled in of a link before it is confirmed. With nothing filled in there is no link
 * begun, unless it is to change one that is there.
 */
export function beginLink(casus: Casus, link: BegunLink): Casus {
  const others = without(casus, link.target);
  const isLinked = casus.precedents.some(({ target }) => isSameTarget(target, link.target));
  const isEmpty = link.relation === null && link.reason === '';
  return { ...casus, begunLinks: isEmpty && !isLinked ? others : [...others, link] };
}

/** Lets go of a link that was begun. Without one nothing changes. */
export function dropBegunLink(casus: Casus, target: PrecedentTarget): Casus {
  return begunLinkTo(casus, target) === undefined
    ? casus
    : { ...casus, begunLinks: without(casus, target) };
}

/** What was filled in of a link to this target, as far as it is not confirmed. */
export function begunLinkTo(
  { begunLinks }: Pick<Casus, 'begunLinks'>,
  target: PrecedentTarget,
): BegunLink | undefined {
  return begunLinks.find((begun) => isSameTarget(begun.target, target));
}

function without({ begunLinks }: Casus, target: PrecedentTarget): BegunLink[] {
  return begunLinks.filter((begun) => !isSameTarget(begun.target, target));
}
