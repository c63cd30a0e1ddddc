import { needsResearch, researchStepSchema } from '../casus/legal-route.ts';
import { uitwegRules } from '../casus/uitweg-conditions.ts';
import { leansOnLocalRule, rulesForUitweg } from '../profile/rules-for-uitweg.ts';
import { namesLocalRule } from './names-local-rule.ts';
import { isShort, when, type ReviewRule } from './review-rule.ts';

/** The legal step: does each article, way out and step of research hold? */
export const legalRules = {
  R17: {
    step: 'juridische-toets',
    find: ({ legal, uitwegen, artikelen }) =>
      when(isShort(legal) && uitwegen.length + artikelen.length === 0),
  },
  R18: {
    step: 'juridische-toets',
    find: ({ artikelen }) =>
      artikelen
        .filter(({ why }) => isShort(why))
        .map(({ reference }) => ({ kind: 'artikel', id: reference })),
  },
  R19: {
    step: 'juridische-toets',
    find: ({ uitwegen }) =>
      uitwegen
        .filter(({ carries, conditions }) => carries && Object.values(conditions).includes('nee'))
        .map(({ id }) => ({ kind: 'uitweg', id })),
  },
  R42: {
    step: 'juridische-toets',
    find: ({ uitwegen }) =>
      uitwegen
        .filter(
          ({ id, carries, conditions }) =>
            carries &&
            uitwegRules[id].conditions.some(
              (condition) => (conditions[condition] ?? 'onbekend') === 'onbekend',
            ),
        )
        .map(({ id }) => ({ kind: 'uitweg', id })),
  },
  R20: {
    step: 'juridische-toets',
    find: ({ uitwegen }) =>
      uitwegen
        .filter(({ carries, why }) => carries && isShort(why))
        .map(({ id }) => ({ kind: 'uitweg', id })),
  },
  R21: {
    step: 'juridische-toets',
    find: ({ uitwegen, legal, localRules }) =>
      uitwegen
        .filter(
          ({ id, carries, why }) =>
            carries &&
            leansOnLocalRule(id) &&
            rulesForUitweg(id, localRules).length === 0 &&
            !namesLocalRule(`${why}\n${legal}`),
        )
        .map(({ id }) => ({ kind: 'uitweg', id })),
  },
  R22: {
    step: 'juridische-toets',
    find: ({ wetten, research }) =>
      needsResearch(wetten)
        ? researchStepSchema.options
            .filter((one) => !research[one].done || isShort(research[one].text))
            .map((one) => ({ kind: 'text', id: `research/${one}/text` }))
        : [],
  },
  R23: {
    step: 'juridische-toets',
    find: ({ rulings }, context) =>
      rulings
        .filter(({ ecli }) => context.rulings.get(ecli) === 'achterhaald')
        .map(({ ecli }) => ({ kind: 'uitspraak', id: ecli })),
  },
} as const satisfies Record<string, ReviewRule>;
