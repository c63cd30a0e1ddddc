import type { Casus } from './casus.ts';
import { needsResearch, type CheckedUitweg } from './legal-route.ts';
import { perspectiveLight } from './perspective.ts';

/** The parts of a casus in the order of the method; any order of working is fine. */
export const steps = [
  'situatie',
  'effect',
  'grondwaarden',
  'langere-termijn',
  'juridische-toets',
  'besluit',
  'evaluatie',
] as const;
export type Step = (typeof steps)[number];

/**
 * What one glance at the rail tells: nothing written, begun, enough to follow the reasoning, or
 * something that a reader would miss. No state stops anybody from going on.
 */
export type StepState = 'empty' | 'begun' | 'enough' | 'open';

/** Under this many characters a text is a beginning, not yet an account. */
const accountLength = 80;

/** How far a step has come, and what is still open in it. */
export type StepProgress = { readonly state: StepState; readonly open: readonly OpenPoint[] };

/** What a reader would miss; the screen has a Dutch sentence for each. */
export type OpenPoint =
  | 'no-wet'
  | 'no-leefgebied'
  | 'grondwaarde-without-why'
  | 'no-grondwaarde'
  | 'no-alternative'
  | 'no-ethics'
  | 'effect-is-means'
  | 'perspective-insufficient'
  | 'uitweg-condition-not-met'
  | 'research-unfinished'
  | 'no-outcome'
  | 'no-why-chosen'
  | 'no-motivation'
  | 'no-letter'
  | 'no-precedent'
  | 'no-evaluation-date';

/** How far the given step of a casus is. */
export function stepProgress(casus: Casus, step: Step): StepProgress {
  const { texts, missing } = parts[step](casus);
  const written = texts.filter((text) => text.trim() !== '');
  const begun = written.length > 0 || hasOther(casus, step);
  if (!begun) return { state: 'empty', open: [] };
  const long = written.some((text) => text.trim().length >= accountLength);
  if (!long) return { state: 'begun', open: missing };
  return missing.length > 0 ? { state: 'open', open: missing } : { state: 'enough', open: [] };
}

type Parts = { readonly texts: readonly string[]; readonly missing: readonly OpenPoint[] };

const parts: Readonly<Record<Step, (casus: Casus) => Parts>> = {
  situatie: (casus) => ({
    texts: [casus.situation, casus.klad],
    missing: [
      ...(casus.wetten.length === 0 ? ['no-wet' as const] : []),
      ...(casus.leefgebieden.length === 0 ? ['no-leefgebied' as const] : []),
    ],
  }),
  effect: ({ effect, effectAccount }) => ({
    texts: [effect, effectAccount.ownWords, effectAccount.signs],
    missing: effectAccount.kind === 'middel' ? ['effect-is-means'] : [],
  }),
  grondwaarden: (casus) => ({
    texts: casus.grondwaarden.map((grondwaarde) => grondwaarde.why),
    missing: [
      ...(casus.grondwaarden.length === 0 ? ['no-grondwaarde' as const] : []),
      ...(casus.grondwaarden.some((grondwaarde) => grondwaarde.why.trim() === '')
        ? ['grondwaarde-without-why' as const]
        : []),
    ],
  }),
  'langere-termijn': (casus) => ({
    texts: [
      casus.consequences,
      casus.ethics,
      casus.governance,
      ...casus.options.flatMap(({ text, consequences }) => [
        text,
        ...consequences.map((consequence) => consequence.text),
      ]),
      ...Object.values(casus.perspectives).map(({ why }) => why),
    ],
    missing: [
      ...(casus.options.length < 2 ? ['no-alternative' as const] : []),
      ...(casus.ethics.trim() === '' ? ['no-ethics' as const] : []),
      ...(perspectiveLight(casus.perspectives) === 'red'
        ? ['perspective-insufficient' as const]
        : []),
    ],
  }),
  'juridische-toets': (casus) => ({
    texts: [
      casus.legal,
      ...[...casus.uitwegen, ...casus.artikelen, ...casus.rulings].map(({ why }) => why),
      ...Object.values(casus.research).map(({ text }) => text),
    ],
    missing: [
      ...(casus.precedents.length === 0 ? ['no-precedent' as const] : []),
      ...(casus.uitwegen.some(isBrokenUitweg) ? ['uitweg-condition-not-met' as const] : []),
      ...(isResearchUnfinished(casus) ? ['research-unfinished' as const] : []),
    ],
  }),
  besluit: (casus) => ({
    texts: [casus.whyChosen, casus.decision.motivation, casus.decision.letter],
    missing: [
      ...(casus.decision.outcome === null ? ['no-outcome' as const] : []),
      ...(casus.options.length > 1 && casus.whyChosen.trim() === ''
        ? ['no-why-chosen' as const]
        : []),
      ...(casus.decision.motivation.trim() === '' ? ['no-motivation' as const] : []),
      ...(casus.decision.letter.trim() === '' ? ['no-letter' as const] : []),
    ],
  }),
  evaluatie: (casus) => ({
    texts: [casus.evaluation.text, casus.evaluation.learned, casus.signal.text],
    missing: casus.evaluation.plannedOn === null ? ['no-evaluation-date'] : [],
  }),
};

/** The decision rests on a way out of which a condition is not met. */
function isBrokenUitweg({ carries, conditions }: CheckedUitweg): boolean {
  return carries && Object.values(conditions).includes('nee');
}

/** The fixed order applies and was begun or is owed, but not every step was made. */
function isResearchUnfinished({ wetten, research }: Casus): boolean {
  return needsResearch(wetten) && Object.values(research).some(({ done }) => !done);
}

/** Whether a step holds something besides text. */
function hasOther(casus: Casus, step: Step): boolean {
  switch (step) {
    case 'situatie':
      return (
        casus.wetten.length + casus.leefgebieden.length > 0 ||
        Object.keys(casus.factoren).length > 0
      );
    case 'grondwaarden':
      return casus.grondwaarden.length + casus.dilemmas.length > 0;
    case 'langere-termijn':
      return (
        casus.options.length + casus.costs.items.length > 0 ||
        Object.values(casus.perspectives).some(({ verdict }) => verdict !== null)
      );
    case 'besluit':
      return casus.decision.outcome !== null || casus.decision.chosen !== null;
    case 'evaluatie':
      return (
        casus.evaluation.plannedOn !== null ||
        casus.evaluation.reached !== null ||
        casus.signal.nature !== null ||
        casus.escalation.steps.length + casus.escalation.tried.length > 0
      );
    case 'effect':
      return casus.effectAccount.kind !== null || casus.effectAccount.whose.length > 0;
    case 'juridische-toets':
      return (
        casus.uitwegen.length + casus.artikelen.length + casus.rulings.length > 0 ||
        Object.values(casus.research).some(({ done }) => done)
      );
  }
}
