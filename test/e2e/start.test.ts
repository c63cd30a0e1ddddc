import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '../../build/drive/browser-for-tests.ts';

/** An Electron that does one thing and ends. */
function fakeElectron(script: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-electron-'));
  writeFileSync(path.join(folder, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, 'electron'), 0o755);
  return folder;
}

/** `npm start` on a machine with this Electron and a browser that ends at once. */
function start(electron: string) {
  const script = path.join(projectRoot, 'build', 'start.ts');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-start-'));
  const args = ['--import', 'tsx', script, `--user-data=${folder}`, `--notebook=${folder}/boek`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      DISPLAY: ':77',
      ELECTRON_OVERRIDE_DIST_PATH: electron,
      MAATSTAF_BROWSER: '/bin/false',
    },
  });
  return { status, text: stdout + stderr };
}

test.runIf(process.platform === 'linux')(
  'npm start opens the app in Electron when it is there',
  () => {
    const { status, text } = start(fakeElectron('echo "arguments: $*"; exit 0'));

    expect(status).toBe(0);
    expect(text).toContain(`${projectRoot} --user-data=`);
    expect(text).not.toContain('BROWSER_ENDED');
  },
);

test.runIf(process.platform === 'linux')(
  'an Electron that can not start gives way to the browser',
  () => {
    const { status, text } = start(fakeElectron('kill -TRAP $$'));

    expect(status).toBe(1);
    expect(text).toContain('Electron kan op deze computer niet starten.');
    expect(text).toContain('BROWSER_ENDED');
  },
);
