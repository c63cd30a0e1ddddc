import { perspectiveLight } from '../casus/perspective.ts';
import { isShort, when, type ReviewRule } from './review-rule.ts';

/** Under this many characters a story can't be followed by who was not there. */
const storyLength = 80;

/** Words for what somebody gets, not for what it should bring about. */
const means =
  /\b(?:uitkering|vergoeding|voorziening|toeslag|budget|pgb|indicatie|huishoudelijke hulp|lening|subsidie|vervoerspas)\b/iu;

/** From the situation up to the longer term: is there something to weigh, and was it weighed? */
export const weighingRules = {
  R01: { step: 'situatie', find: ({ situation }) => when(isShort(situation, storyLength)) },
  R02: { step: 'situatie', find: ({ wetten }) => when(wetten.length === 0) },
  R03: {
    step: 'situatie',
    find: ({ factoren }) => when(!Object.values(factoren).some((answer) => answer !== 'onbekend')),
  },
  R04: { step: 'effect', find: ({ effect }) => when(isShort(effect)) },
  R05: {
    step: 'effect',
    find: ({ effect, effectAccount: { kind } }) =>
      when(kind === 'middel' || (kind === null && means.test(effect))),
  },
  R06: {
    step: 'effect',
    find: ({ effectAccount: { signs } }) => when(isShort(signs)),
  },
  R07: {
    step: 'grondwaarden',
    find: ({ wetten, grondwaarden }, context) =>
      wetten
        .filter((wet) => {
          const known = context.grondwaarden.get(wet) ?? [];
          if (grondwaarden.length === 0) return false; // R39 says it once.
          return known.length > 0 && !grondwaarden.some(({ id }) => known.includes(id));
        })
        .map((id) => ({ kind: 'wet', id })),
  },
  R08: {
    step: 'grondwaarden',
    find: ({ grondwaarden }) =>
      grondwaarden
        .filter(({ verdict }) => verdict === null)
        .map(({ id }) => ({ kind: 'grondwaarde', id })),
  },
  R09: {
    step: 'grondwaarden',
    find: ({ grondwaarden }) =>
      grondwaarden
        // Without a verdict that is the one thing to say, and R08 says it.
        .filter(({ verdict, why }) => verdict !== null && isShort(why))
        .map(({ id }) => ({ kind: 'grondwaarde', id })),
  },
  R10: {
    step: 'grondwaarden',
    find: ({ wetten, grondwaarden }, context) => {
      const chosen = new Set(wetten.flatMap((wet) => context.grondwaarden.get(wet) ?? []));
      // Without any wet that is the one thing to say, and R02 says it.
      if (wetten.length === 0) return [];
      return grondwaarden
        .filter(({ id }) => !chosen.has(id))
        .map(({ id }) => ({ kind: 'grondwaarde', id }));
    },
  },
  R11: {
    step: 'grondwaarden',
    find: ({ grondwaarden, dilemmas }) => {
      const verdicts = grondwaarden.map(({ verdict }) => verdict);
      const conflict =
        verdicts.includes('dient') &&
        (verdicts.includes('spanning') || verdicts.includes('strijdig'));
      return when(conflict && dilemmas.length === 0);
    },
  },
  R39: { step: 'grondwaarden', find: ({ grondwaarden }) => when(grondwaarden.length === 0) },
  R12: { step: 'langere-termijn', find: ({ options }) => when(options.length < 2) },
  R13: {
    step: 'langere-termijn',
    find: ({ options }) =>
      options
        .filter(({ text, consequences }) => isShort(text) && consequences.length === 0)
        .map(({ id }) => ({ kind: 'option', id })),
  },
  R14: {
    step: 'langere-termijn',
    find: ({ options, consequences }) => {
      const later = options.flatMap((option) => option.consequences);
      return when(isShort(consequences) && !later.some(({ termijn }) => termijn === 'lang'));
    },
  },
  R15: { step: 'langere-termijn', find: ({ ethics }) => when(isShort(ethics)) },
  R16: {
    step: 'langere-termijn',
    find: ({ perspectives, decision }) =>
      when(decision.outcome !== null && perspectiveLight(perspectives) === 'red'),
  },
} as const satisfies Record<string, ReviewRule>;
