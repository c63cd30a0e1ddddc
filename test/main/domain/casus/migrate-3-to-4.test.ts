import { expect, test } from 'vitest';

import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('a casus of form 3 keeps everything, and does not say yet why this decision', () => {
  const { whyChosen, ...rest } = makeCasus({ legal: 'Artikel 2.3.5' });

  const read = readCasus({ ...rest, format: 3 });

  expect(whyChosen).toBe('');
  expect(read).toEqual({ ok: true, value: makeCasus({ legal: 'Artikel 2.3.5' }) });
});
