import type { Precedent, PrecedentTarget } from '../casus/casus.ts';
import { isShort, when, type ReviewRule, type Subject } from './review-rule.ts';
import { isExplained } from './unequal-cases.ts';

/** Shorter than this says that two cases differ, but not in what. */
const explanationLength = 30;

const supports = ({ relation }: Precedent) => relation === 'vergelijkbaar' || relation === 'steunt';
const opposes = ({ relation }: Precedent) => relation === 'contrast' || relation === 'weerspreekt';
const subject = ({ kind, id }: PrecedentTarget): Subject => ({ kind, id });

/** The precedents: for and against, still standing, and explained. */
export const precedentRules = {
  R24: {
    step: 'juridische-toets',
    find: ({ precedents }) => when(!precedents.some(supports)),
  },
  R25: {
    step: 'juridische-toets',
    find: ({ precedents, rulings }) =>
      when(
        !precedents.some(opposes) && !rulings.some(({ direction }) => direction === 'weerspreekt'),
      ),
  },
  R26: {
    step: 'juridische-toets',
    find: ({ precedents }, context) =>
      precedents
        .filter(({ target }) => context.precedents.get(target.id)?.superseded === true)
        .map(({ target }) => subject(target)),
  },
  R27: {
    step: 'juridische-toets',
    find: ({ precedents }, { precedents: known, today }) =>
      precedents
        .filter(({ target }) => {
          const precedent = known.get(target.id);
          return precedent?.lawChanges.some((day) => day > precedent.rechtsstand && day <= today);
        })
        .map(({ target }) => subject(target)),
  },
  R28: {
    step: 'juridische-toets',
    find: ({ precedents }, context) =>
      precedents
        .filter(({ target }) =>
          target.kind === 'casus'
            ? !context.casussen.has(target.id)
            : !context.precedents.has(target.id),
        )
        .map(({ target }) => subject(target)),
  },
  R29: {
    step: 'juridische-toets',
    find: ({ precedents }) =>
      precedents
        .filter((precedent) => opposes(precedent) && isShort(precedent.reason, explanationLength))
        .map(({ target }) => subject(target)),
  },
  R30: {
    step: 'besluit',
    find: (casus, { unequal }) =>
      unequal.filter((target) => !isExplained(casus, target)).map(subject),
  },
} as const satisfies Record<string, ReviewRule>;
