import { expect, test } from 'vitest';

import type { LocalRule } from '../../../../main/domain/profile/local-rule.ts';
import {
  isRuleChanged,
  leansOnLocalRule,
  rulesForUitweg,
} from '../../../../main/domain/profile/rules-for-uitweg.ts';

const rule = (kind: LocalRule['kind']): LocalRule => ({
  id: kind,
  kind,
  title: 'Verordening',
  artikel: '12',
  text: 'Tekst',
  weight: null,
  validFrom: null,
});
const rules = [
  rule('verordening'),
  rule('beleidsregel'),
  rule('hardheidsclausule'),
  rule('kernwaarde'),
];

test('a hardheidsclausule leans on a clause or its verordening, deviating on a beleidsregel', () => {
  const kinds = (uitweg: Parameters<typeof rulesForUitweg>[0]) =>
    rulesForUitweg(uitweg, rules).map(({ kind }) => kind);

  expect(kinds('hardheidsclausule-verordening')).toEqual(['verordening', 'hardheidsclausule']);
  expect(kinds('inherente-afwijking-beleidsregel')).toEqual(['beleidsregel']);
  expect(kinds('evenredigheid')).toEqual([]);
  expect(leansOnLocalRule('evenredigheid')).toBe(false);
});

test('a rule has changed when its text, its place or its day did', () => {
  expect(isRuleChanged(rule('verordening'), rule('verordening'))).toBe(false);
  expect(isRuleChanged(rule('verordening'), { ...rule('verordening'), artikel: '13' })).toBe(true);
  expect(
    isRuleChanged(rule('verordening'), { ...rule('verordening'), validFrom: '2027-01-01' }),
  ).toBe(true);
});
