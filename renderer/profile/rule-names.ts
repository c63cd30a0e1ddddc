import type {
  KernwaardeWeight,
  LocalRule,
  LocalRuleKind,
} from '../../main/domain/profile/local-rule.ts';

/** The kinds of own rules, as the screen calls them. */
export const ruleKindNames: Readonly<
  Record<LocalRuleKind, { readonly one: string; readonly many: string }>
> = {
  verordening: { one: 'Verordening', many: 'Verordeningen' },
  beleidsregel: { one: 'Beleidsregel', many: 'Beleidsregels' },
  hardheidsclausule: { one: 'Hardheidsclausule', many: 'Hardheidsclausules' },
  kernwaarde: { one: 'Kernwaarde', many: 'Kernwaarden' },
};

export const weightNames: Readonly<Record<`${KernwaardeWeight}`, string>> = {
  '1': 'Telt mee',
  '2': 'Telt zwaar',
  '3': 'Telt het zwaarst',
};

/** A rule and its place, such as "Verordening Wmo, artikel 12 lid 3". */
export function ruleName({ title, artikel }: Pick<LocalRule, 'title' | 'artikel'>): string {
  return artikel.trim() === '' ? title : `${title}, artikel ${artikel.trim()}`;
}
