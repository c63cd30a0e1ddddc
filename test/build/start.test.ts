import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '../../build/drive/browser-for-tests.ts';

/** Runs a script of the project with nothing of this machine's screen or browsers in its environment. */
function run(script: string, args: readonly string[] = []) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-start-'));
  const command = ['--import', 'tsx', path.join(projectRoot, 'build', script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { HOME: home, PATH: path.dirname(process.execPath) },
  });
  return { status, text: stdout + stderr };
}

test.runIf(process.platform === 'linux')(
  'without a screen npm start says so and names the demo',
  () => {
    const { status, text } = run('start.ts');

    expect(status).toBe(1);
    expect(text).toContain('deze computer heeft geen scherm');
    expect(text).toContain('npm run demo');
    expect(text).not.toMatch(/Error|\bat /u);
  },
);

test('test:e2e refuses a host that does not exist', () => {
  const { status, text } = run('test-e2e.ts', ['--host', 'netscape']);

  expect(status).toBe(1);
  expect(text).toContain('--host is electron of browser, niet netscape');
});
