import type { Casus } from './casus.ts';
import type { Step } from './steps.ts';

/** Where each field is written, in the order of the reasoning; `null` for what every step shows. */
export const stepOfField: Readonly<Record<keyof Casus, Step | null>> = {
  format: null,
  id: null,
  title: 'situatie',
  createdAt: null,
  changedAt: null,
  copiedFrom: null,
  destroyOn: 'besluit',
  identifying: 'situatie',
  klad: null,
  situation: 'situatie',
  wetten: 'situatie',
  leefgebieden: 'situatie',
  factoren: 'situatie',
  effect: 'effect',
  effectAccount: 'effect',
  grondwaarden: 'grondwaarden',
  dilemmas: 'grondwaarden',
  options: 'langere-termijn',
  consequences: 'langere-termijn',
  ethics: 'langere-termijn',
  governance: 'langere-termijn',
  perspectives: 'langere-termijn',
  costs: 'langere-termijn',
  legal: 'juridische-toets',
  uitwegen: 'juridische-toets',
  artikelen: 'juridische-toets',
  rulings: 'juridische-toets',
  localRules: 'juridische-toets',
  research: 'juridische-toets',
  precedents: null,
  begunLinks: null,
  whyChosen: 'besluit',
  decision: 'besluit',
  letterTexts: 'besluit',
  status: 'besluit',
  statusChanges: 'besluit',
  evaluation: 'evaluatie',
  signal: 'evaluatie',
  escalation: 'evaluatie',
};

/**
 * The step in which a change between two versions shows.
 *
 * @param current - The step on screen; it wins when it shows the change too.
 */
export function stepOfChange(before: Casus, after: Casus, current: Step): Step {
  const changed = (Object.keys(stepOfField) as (keyof Casus)[]).filter(
    (field) => before[field] !== after[field],
  );
  // The day to look back is asked in step 1 as well.
  const isDayOnly =
    changed.length === 1 &&
    changed[0] === 'evaluation' &&
    before.evaluation.plannedOn !== after.evaluation.plannedOn;
  if (isDayOnly && current === 'effect') return current;
  const steps = changed.flatMap((field) => stepOfField[field] ?? []);
  return steps.length === 0 || steps.includes(current) ? current : (steps[0] ?? current);
}
