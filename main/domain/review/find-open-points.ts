import type { Casus } from '../casus/casus.ts';
import type { Step } from '../casus/steps.ts';
import { decisionRules } from './decision-rules.ts';
import { legalRules } from './legal-rules.ts';
import { precedentRules } from './precedent-rules.ts';
import { privacyRules } from './privacy-rules.ts';
import type { ReviewContext, ReviewRule, Subject } from './review-rule.ts';
import { weighingRules } from './weighing-rules.ts';

/** Every rule by its number, in the order of the steps. */
const reviewRules = {
  ...weighingRules,
  ...legalRules,
  ...precedentRules,
  ...decisionRules,
  ...privacyRules,
} as const satisfies Record<string, ReviewRule>;
export type RuleId = keyof typeof reviewRules;

/** The numbers of all rules. */
export const ruleIds = Object.keys(reviewRules) as RuleId[];

/** Something that a reviewer would ask about, and the rule that found it. */
export type OpenReviewPoint = {
  readonly rule: RuleId;
  readonly step: Step;
  /** What it is about; empty when it is about the step as a whole. */
  readonly subjects: readonly Subject[];
};

/** Everything that is open in a casus, rule by rule. It asks; whether it matters is for people. */
export function findOpenPoints(casus: Casus, context: ReviewContext): readonly OpenReviewPoint[] {
  return ruleIds.flatMap((rule): OpenReviewPoint[] => {
    const { step, find }: ReviewRule = reviewRules[rule];
    const found = find(casus, context);
    if (found === 'whole') return [{ rule, step, subjects: [] }];
    return found.length === 0 ? [] : [{ rule, step, subjects: found }];
  });
}
