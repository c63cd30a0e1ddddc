import path from 'node:path';

import { chromiumFromNpm } from '../chromium-from-npm.ts';
import { findBrowser } from '../../main/host/browser/find-browser.ts';

/** Root of this project. */
export const projectRoot = path.join(import.meta.dirname, '..', '..');

type BrowserEnvironment = Readonly<Record<string, string>>;

/**
 * What the environment has to hold for the app to find a browser: the one from npm, which is the same
 * everywhere; on a machine that it does not exist for, an installed one. `undefined` without either.
 */
export async function findTestBrowser(): Promise<BrowserEnvironment | undefined> {
  const fromNpm = await chromiumFromNpm(projectRoot);
  if (fromNpm !== undefined) {
    return { MAATSTAF_BROWSER: fromNpm.executable, ...fromNpm.environment };
  }
  const installed = findBrowser(process.env, process.platform);
  return installed === undefined ? undefined : { MAATSTAF_BROWSER: installed };
}

/** @throws Error when there is no browser. */
export async function browserForTests(): Promise<BrowserEnvironment> {
  const found = await findTestBrowser();
  if (found === undefined) {
    throw new Error('no browser: the one from npm is for Linux on x64, and none is installed');
  }
  return found;
}
