import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { demoCasus } from '../../build/demo/demo-casus.ts';
import { runDemo } from '../../build/demo/run-demo.ts';
import { projectRoot } from '../../build/drive/browser-for-tests.ts';

const inBrowserHost = process.env['MAATSTAF_E2E_HOST'] !== 'electron';

test.runIf(inBrowserHost)('the demo does the main job and leaves what it saw', async () => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'maatstaf-demo-')), 'demo');
  const said: string[] = [];

  const { screenshots, pdf } = await runDemo({
    out: path.join(projectRoot, 'out'),
    folder,
    say: (line) => void said.push(line),
  });

  expect(said.at(-1)).toContain('Weer geopend');
  expect(said.join('\n')).toContain(demoCasus.title);
  for (const file of screenshots) {
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  }
  const printed = readFileSync(pdf).toString('latin1');
  expect(printed.slice(0, 5)).toBe('%PDF-');
  // Without its structure a screen reader makes nothing of it.
  expect(printed).toContain('/StructTreeRoot');
  const left = readdirSync(folder).filter((name) => /\.(?:png|pdf)$/u.test(name));
  expect(left).toHaveLength(screenshots.length + 1);
});
