import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run of vitest came to. `failures` name the test or file and the first lines of its message. */
export type TestReport = { passed: number; failed: number; failures: string[] };

/**
 * Counts a run and tells its failures, in the file that `MAATSTAF_TEST_REPORT` names. Besides failed tests these are files that did not load
 * and errors that no test caught: vitest's own JSON leaves those out, so a run could end badly without a word of why.
 */
export default class TestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['MAATSTAF_TEST_REPORT'];
    if (file === undefined) throw new Error('MAATSTAF_TEST_REPORT names no file.');
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({ module, test, ...test.result() })),
    );
    const failures = [
      ...tests
        .filter(({ state }) => state === 'failed')
        .map(({ module, test, errors }) =>
          tell(`${name(module)} > ${test.fullName}`, errors ?? []),
        ),
      ...modules
        .filter((module) => module.errors().length > 0)
        .map((module) => tell(name(module), module.errors())),
      ...unhandled.map((error) => tell('an error that no test caught', [error], 'with its stack')),
    ];
    const passed = tests.filter(({ state }) => state === 'passed').length;
    const report: TestReport = { passed, failed: failures.length, failures };
    writeFileSync(file, JSON.stringify(report));
  }
}

function name(module: TestModule): string {
  return relative('.', module.moduleId);
}

function tell(
  what: string,
  errors: readonly Pick<SerializedError, 'message' | 'stack'>[],
  stack?: 'with its stack',
): string {
  const lines = errors
    .flatMap((error) => ((stack && error.stack) ?? error.message).split('\n'))
    .slice(0, 12);
  return [what, ...lines].join('\n    ');
}
