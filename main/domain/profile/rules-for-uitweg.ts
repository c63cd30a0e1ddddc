import type { Uitweg } from '../content/vocabulary.ts';
import type { LocalRule, LocalRuleKind } from './local-rule.ts';

/** Which own rules a way out can lean on; a way out that is not here needs none. */
const kindsFor: Partial<Readonly<Record<Uitweg, readonly LocalRuleKind[]>>> = {
  'hardheidsclausule-verordening': ['hardheidsclausule', 'verordening'],
  'inherente-afwijking-beleidsregel': ['beleidsregel'],
};

/** Whether a way out leans on a rule of the municipality's own. */
export function leansOnLocalRule(uitweg: Uitweg): boolean {
  return kindsFor[uitweg] !== undefined;
}

/** The own rules, out of the given, that a way out can lean on. */
export function rulesForUitweg<Rule extends Pick<LocalRule, 'kind'>>(
  uitweg: Uitweg,
  rules: readonly Rule[],
): readonly Rule[] {
  return rules.filter(({ kind }) => kindsFor[uitweg]?.includes(kind) === true);
}

/** Whether a rule of the profile says something else than it did when it was chosen. */
export function isRuleChanged(chosen: LocalRule, now: LocalRule): boolean {
  const fields = ['kind', 'title', 'artikel', 'text', 'weight', 'validFrom'] as const;
  return fields.some((field) => chosen[field] !== now[field]);
}
