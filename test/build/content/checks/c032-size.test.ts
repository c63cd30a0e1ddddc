import { expect, test } from 'vitest';

import { largestItem } from '../../../../build/content/checks/c032-size.ts';
import { examineFiles } from '../../../../build/content/compile.ts';
import { readSourceFiles } from '../../../../build/content/source-file.ts';
import { goodFolder, today } from '../broken-fixtures.ts';

test('an item that would not fit in one answer is named', async () => {
  const sentence = 'Vraag rustig door. ';
  const long = `\n${sentence.repeat(largestItem / sentence.length)}\n`;
  const files = (await readSourceFiles(goodFolder)).map((file) =>
    file.place === 'methode/stap-een.md' ? { ...file, text: file.text + long } : file,
  );

  expect(examineFiles(files, today).problems).toMatchObject([
    { check: 'C032', file: 'content/methode/stap-een.md', line: 1 },
  ]);
});
