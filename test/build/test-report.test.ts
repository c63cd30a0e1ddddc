import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { TestReport } from '../../build/test-report.ts';

let folder: string;

beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache', 'reporter-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs vitest on one test file with this text; inside the project, so that it finds vitest. */
function report(text: string): TestReport {
  writeFileSync(join(folder, 'some.test.ts'), `import { expect, test } from 'vitest';\n${text}`);
  const file = join(folder, 'report.json');
  const reporter = `--reporter=${resolve('build/test-report.ts')}`;
  const { stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', folder, reporter],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, MAATSTAF_TEST_REPORT: file } },
  );
  expect(stderr).not.toContain('Startup Error');
  return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
}

test('a failed test is told by name and message', () => {
  const { passed, failed, failures } = report(
    `test('adds', () => { expect(2).toBe(2); });\ntest('subtracts', () => { expect(1).toBe(2); });`,
  );
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(failures[0]).toMatch(/some\.test\.ts > subtracts\n.*expected 1 to be 2/u);
});

test('an error that no test caught counts, and comes with its stack', () => {
  const { passed, failed, failures } = report(
    `test('leaves something behind', async () => {
      setTimeout(() => { throw new Error('too late'); }, 0);
      await new Promise((done) => setTimeout(done, 50));
    });`,
  );
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(failures[0]).toMatch(/no test caught\n.*too late\n.*some\.test\.ts/u);
});

test('a file that does not load counts', () => {
  const { passed, failed, failures } = report(`throw new Error('no such thing');`);
  expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
  expect(failures[0]).toMatch(/some\.test\.ts\n.*no such thing/u);
});
