import { expect, test } from 'vitest';

import { checkNumbers } from '../../../build/content/check-numbers.ts';
import { examineFiles } from '../../../build/content/compile.ts';
import { readSourceFiles } from '../../../build/content/source-file.ts';
import { breakFiles, goodFolder, lineOfText, readBroken, today } from './broken-fixtures.ts';

const good = await readSourceFiles(goodFolder);
const broken = readBroken();

test('the good library has no problems', () => {
  expect(examineFiles(good, today).problems).toEqual([]);
});

test.each(broken)('$name', (fixture) => {
  const files = breakFiles(good, fixture);
  const place = fixture.in ?? fixture.file;

  const { problems } = examineFiles(files, today);

  const file = `content/${place}`;
  const line = lineOfText(files, place, fixture.at);
  const found = problems.find(
    (problem) =>
      problem.check === fixture.problem && problem.file === file && problem.line === line,
  );
  expect(found ?? problems).toMatchObject({ check: fixture.problem, file, line });
  if (fixture.says !== undefined) expect(found?.message).toBe(fixture.says);
  const others = problems.filter((problem) => problem !== found).map(({ check }) => check);
  expect(others).toEqual(fixture.also);
});

/** These have a test of their own: two are not for every run, one needs more text than a fixture. */
const apart = ['C022', 'C032', 'C043'];

test('every check has a fixture that breaks it', () => {
  const covered = new Set(broken.map(({ problem }) => problem));
  const numbers = Object.keys(checkNumbers).filter((number) => !apart.includes(number));

  expect(numbers.filter((number) => !covered.has(number as 'C001'))).toEqual([]);
});
