import { expect, test } from 'vitest';

import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('a casus of form 4 keeps everything, without begun links and sentences for the letter', () => {
  const { begunLinks, letterTexts, ...rest } = makeCasus({ legal: 'Artikel 2.3.5' });

  const read = readCasus({ ...rest, format: 4 });

  expect([begunLinks, letterTexts]).toEqual([[], []]);
  expect(read).toEqual({ ok: true, value: makeCasus({ legal: 'Artikel 2.3.5' }) });
});
