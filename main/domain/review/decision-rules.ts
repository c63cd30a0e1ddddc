import { isShort, when, type ReviewRule } from './review-rule.ts';

/** Under this many characters a motivation can't hold facts, weighing and law. */
const motivationLength = 250;

/** The decision and looking back. */
export const decisionRules = {
  R31: {
    step: 'besluit',
    find: ({ status, decision }) => when(status !== 'concept' && decision.outcome === null),
  },
  R32: {
    step: 'besluit',
    find: ({ decision }) => when(decision.outcome !== null && isShort(decision.motivation)),
  },
  R33: {
    step: 'besluit',
    find: ({ decision: { motivation } }) =>
      when(!isShort(motivation) && isShort(motivation, motivationLength)),
  },
  R34: {
    step: 'besluit',
    find: ({ decision, options }) =>
      when(
        decision.outcome !== null &&
          options.length > 0 &&
          !options.some(({ id }) => id === decision.chosen),
      ),
  },
  R41: {
    step: 'besluit',
    find: ({ decision, options, whyChosen }) =>
      when(decision.outcome !== null && options.length > 1 && isShort(whyChosen)),
  },
  R35: {
    step: 'besluit',
    find: ({ decision }) => when(decision.outcome !== null && isShort(decision.letter)),
  },
  R36: {
    step: 'evaluatie',
    find: ({ decision, evaluation }) =>
      when(decision.outcome !== null && evaluation.plannedOn === null),
  },
  R37: {
    step: 'evaluatie',
    find: ({ evaluation: { plannedOn, text, reached } }, { today }) =>
      when(plannedOn !== null && plannedOn < today && isShort(text) && reached === null),
  },
  R38: {
    step: 'evaluatie',
    find: ({ signal }) => when(signal.nature === 'structureel' && isShort(signal.to)),
  },
} as const satisfies Record<string, ReviewRule>;
