import { expect, test } from 'vitest';

import { checkOrphans } from '../../../../build/content/checks/c022-orphans.ts';
import { examineContent } from '../../../../build/content/compile.ts';
import { goodFolder, today } from '../broken-fixtures.ts';

test('names what fewer than two casussen use', async () => {
  const { library } = await examineContent(goodFolder, today);

  expect(checkOrphans(library)).toEqual([
    {
      check: 'C022',
      file: 'content/dilemmas/letter.md',
      line: 1,
      message: 'Komt voor in 1 voorbeeldcasus; minstens twee.',
    },
  ]);
});
