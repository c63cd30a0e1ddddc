import { expect, test } from 'vitest';

import type { SharedReason } from '../../../main/domain/search/search-result.ts';
import { divideReasons } from '../../../renderer/search/use-similar-reasons.ts';

const reason = (value: string, share: number): SharedReason => ({ sort: 'words', value, share });

test('what makes up most of the likeness comes first', () => {
  const { first, rest } = divideReasons([reason('a', 0.4), reason('b', 0.3), reason('c', 0.3)]);

  expect(first.map(({ value }) => value)).toEqual(['a', 'b']);
  expect(rest.map(({ value }) => value)).toEqual(['c']);
});

test('nothing shared gives no reasons', () => {
  expect(divideReasons([])).toEqual({ first: [], rest: [] });
});
