import path from 'node:path';

import { chromiumFromNpm } from '../chromium-from-npm.ts';
import { findBrowser } from '../../main/host/browser/find-browser.ts';

/** Root of this project. */
export const projectRoot = path.join(import.meta.dirname, '..', '..');

/**
 * What the environment has to hold for the app to find a browser: the one from npm, which is the same
 * everywhere; on a machine that it does not exist for, an installed one.
 *
 * @throws Error when there is neither.
 */
export async function browserForTests(): Promise<Readonly<Record<string, string>>> {
  const fromNpm = await chromiumFromNpm(projectRoot);
  if (fromNpm !== undefined) {
    return { MAATSTAF_BROWSER: fromNpm.executable, ...fromNpm.environment };
  }
  const installed = findBrowser(process.env, process.platform);
  if (installed === undefined) {
    throw new Error('no browser: the one from npm is for Linux on x64, and none is installed');
  }
  return { MAATSTAF_BROWSER: installed };
}
