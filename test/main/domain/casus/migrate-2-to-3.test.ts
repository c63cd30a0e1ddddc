import { expect, test } from 'vitest';

import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('a casus of form 2 keeps everything, is nobody’s copy and uses no own rule', () => {
  const { copiedFrom, localRules, identifying, ...rest } = makeCasus({ legal: 'Artikel 2.3.5' });

  const read = readCasus({ ...rest, format: 2 });

  expect([copiedFrom, localRules, identifying]).toEqual([null, [], []]);
  expect(read).toEqual({ ok: true, value: makeCasus({ legal: 'Artikel 2.3.5' }) });
});
