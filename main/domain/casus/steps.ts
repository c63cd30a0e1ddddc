import type { Casus } from './casus.ts';

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
  | 'no-outcome'
  | 'no-motivation'
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
  effect: (casus) => ({ texts: [casus.effect], missing: [] }),
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
      ...casus.options.map((option) => option.text),
    ],
    missing: [
      ...(casus.options.length < 2 ? ['no-alternative' as const] : []),
      ...(casus.ethics.trim() === '' ? ['no-ethics' as const] : []),
    ],
  }),
  'juridische-toets': (casus) => ({
    texts: [casus.legal],
    missing: casus.precedents.length === 0 ? ['no-precedent'] : [],
  }),
  besluit: (casus) => ({
    texts: [casus.decision.motivation],
    missing: [
      ...(casus.decision.outcome === null ? ['no-outcome' as const] : []),
      ...(casus.decision.motivation.trim() === '' ? ['no-motivation' as const] : []),
    ],
  }),
  evaluatie: (casus) => ({
    texts: [casus.evaluation.text],
    missing: casus.evaluation.plannedOn === null ? ['no-evaluation-date'] : [],
  }),
};

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
      return casus.options.length > 0;
    case 'besluit':
      return casus.decision.outcome !== null;
    case 'evaluatie':
      return casus.evaluation.plannedOn !== null;
    case 'effect':
    case 'juridische-toets':
      return false;
  }
}
