import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { defaultFolders } from './app-folders.ts';

/** How this start differs from any other; all of it can be left out. */
export type StartOptions = {
  readonly userData: string;
  readonly notebook: string;
  readonly saveFolder: string;
  /** No window on a screen: for tests and the demo. */
  readonly headless: boolean;
};

/**
 * Reads the command line: `--user-data=DIR --notebook=DIR --save-dir=DIR --headless`. What it does not
 * know it leaves to the desktop: Chromium has switches of its own.
 */
export function readStartOptions(
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = os.homedir(),
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      'user-data': { type: 'string' },
      notebook: { type: 'string' },
      'save-dir': { type: 'string' },
      headless: { type: 'boolean' },
    },
  });
  const folders = defaultFolders(platform, environment, home);
  return {
    userData: folderOf(values['user-data'], folders.userData),
    notebook: folderOf(values.notebook, folders.notebook),
    saveFolder: folderOf(values['save-dir'], folders.downloads),
    headless: values.headless === true,
  };
}

function folderOf(given: string | boolean | undefined, otherwise: string): string {
  return typeof given === 'string' && given !== '' ? path.resolve(given) : otherwise;
}
