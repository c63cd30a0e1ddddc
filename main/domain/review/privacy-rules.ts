import type { Casus } from '../casus/casus.ts';
import { casusTexts } from '../privacy/casus-texts.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { partOfPath } from './step-parts.ts';
import type { ReviewRule, Subject } from './review-rule.ts';

/** Looking takes long beside the other rules; a casus that did not change is not read again. */
const known = new WeakMap<Casus, readonly Subject[]>();

/** A casus names nobody: what in its texts may lead to a person, each text once. */
export const privacyRules = {
  R40: {
    step: 'situatie',
    find: (casus) => {
      const before = known.get(casus);
      if (before !== undefined) return before;
      const found = casusTexts(casus)
        .filter(({ text }) => findPersonalData(text, casus.identifying).length > 0)
        .map(({ path }) => ({ kind: 'text' as const, id: partOfPath(casus, path) }));
      known.set(casus, found);
      return found;
    },
  },
} as const satisfies Record<string, ReviewRule>;
