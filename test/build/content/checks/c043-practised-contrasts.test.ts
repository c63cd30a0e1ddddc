import { expect, test } from 'vitest';

import { checkPractisedContrasts } from '../../../../build/content/checks/c043-practised-contrasts.ts';
import { examineFiles } from '../../../../build/content/compile.ts';
import { readSourceFiles } from '../../../../build/content/source-file.ts';
import { goodFolder, today } from '../broken-fixtures.ts';

const good = await readSourceFiles(goodFolder);

test('a contrast that a lesson has is practised', () => {
  expect(checkPractisedContrasts(examineFiles(good, today).library)).toEqual([]);
});

test('a contrast that no lesson has is named once', () => {
  const files = good.filter(({ place }) => place !== 'leren/lessen/eerste-les.md');

  expect(checkPractisedContrasts(examineFiles(files, today).library)).toMatchObject([
    {
      check: 'C043',
      file: 'content/casussen/fiets-geweigerd.md',
      message: 'Geen les oefent het contrast met fiets-naar-school.',
    },
  ]);
});
