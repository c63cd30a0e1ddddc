import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { TestReport } from './test-report.ts';

/** What `npm test` runs, in this order; each is a script of package.json. */
const checks = [
  'test:types',
  'lint',
  'check:format',
  'check:dependencies',
  'check:unused',
  'check:content',
] as const;

const reports = join('.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

type Count = Pick<TestReport, 'passed' | 'failed'>;
const failures: string[] = [];

const total: Count = { passed: 0, failed: 0 };
const add = (name: string, count: Count) => {
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(name);
};

for (const check of checks) add(check, runCheck(check));
add('test:unit', runTests('test:unit', []));
const built = runCheck('build');
add('build', built);
if (built.failed === 0) {
  add('test:e2e', runTests('test:e2e', process.argv.slice(2)));
  add('check:package', runCheck('check:package'));
}

if (failures.length > 0) console.log(`\nfailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a script that says yes or no; it counts as one test. */
function runCheck(script: string): Count {
  return run(script, []) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a vitest script and counts its tests; a run that ends badly without a failed test fails as one. */
function runTests(script: string, extra: readonly string[]): Count {
  const file = join(reports, `${script.replace(':', '-')}.json`);
  process.env['MAATSTAF_TEST_REPORT'] = file;
  const reporters = ['--reporter=default', '--reporter=./build/test-report.ts'];
  const succeeded = run(script, [...extra, ...reporters]);
  const count = readCount(file);
  if (count.passed === 0 && count.failed === 0) return { passed: 0, failed: 1 };
  return { ...count, failed: succeeded ? count.failed : Math.max(1, count.failed) };
}

function readCount(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    failures.push(...report.failures);
    return report;
  } catch (error) {
    console.error(`no report in ${file}:`, error);
    return { passed: 0, failed: 0 };
  }
}

function run(script: string, extra: readonly string[]): boolean {
  console.log(`\n--- ${script}`);
  const separator = extra.length > 0 ? ['--'] : [];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', script, ...separator, ...extra], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
