import type { Casus } from '../casus/casus.ts';
import { decisionRules } from '../review/decision-rules.ts';
import type { RuleId } from '../review/find-open-points.ts';
import { legalRules } from '../review/legal-rules.ts';
import type { ReviewRule } from '../review/review-rule.ts';
import { weighingRules } from '../review/weighing-rules.ts';
import { mentionsOfResident } from './about-resident.ts';

/** The review rules that need nothing but the casus and without which a motivation does not hold. */
const bearing = {
  R03: weighingRules.R03.find,
  R05: weighingRules.R05.find,
  R12: weighingRules.R12.find,
  R17: legalRules.R17.find,
  R18: legalRules.R18.find,
  R19: legalRules.R19.find,
  R20: legalRules.R20.find,
  R21: legalRules.R21.find,
  R22: legalRules.R22.find,
  R34: decisionRules.R34.find,
  R41: decisionRules.R41.find,
  R42: legalRules.R42.find,
} satisfies Partial<Record<RuleId, (casus: Casus) => ReturnType<ReviewRule['find']>>>;
type BearingRule = keyof typeof bearing;

/** What a reader with the law in hand would miss before the text leaves, by the number of its rule. */
export function bearingGaps(casus: Casus): readonly BearingRule[] {
  return (Object.keys(bearing) as BearingRule[]).filter((rule) => bearing[rule](casus).length > 0);
}

/** What the text of a motivation itself lacks, whoever wrote it. */
export type TextGap = 'decision-not-named' | 'no-artikel' | 'about-the-resident';

const artikel = /\bart(?:ikel|\.)\s*\d/iu;

/** Gaps in the text for the file: it names the decision, and a place in the law. */
export function reportGaps(text: string, casus: Casus): readonly TextGap[] {
  if (text.trim() === '') return [];
  return [
    ...(namesDecision(text, casus) ? [] : ['decision-not-named' as const]),
    ...(artikel.test(text) ? [] : ['no-artikel' as const]),
  ];
}

/** Gaps in the text for the resident: besides, it speaks to the resident and not about. */
export function letterGaps(text: string, casus: Casus): readonly TextGap[] {
  const gaps = reportGaps(text, casus);
  return mentionsOfResident(text).length > 0 ? [...gaps, 'about-the-resident'] : gaps;
}

function namesDecision(text: string, { options, decision }: Casus): boolean {
  const chosen = options.find(({ id }) => id === decision.chosen)?.title.trim() ?? '';
  if (chosen === '' || text.toLowerCase().includes(chosen.toLowerCase())) return true;
  return decision.outcome === 'afgewezen' && /\bwijzen\b.*\baf\b|\bafgewezen\b/iu.test(text);
}
