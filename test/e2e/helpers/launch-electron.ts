import { _electron, type ElectronApplication } from 'playwright-core';

import { electronBinary } from '../../../build/electron-binary.ts';
import { projectRoot } from '../../../build/drive/browser-for-tests.ts';
import type { Folders } from '../../../build/drive/folders.ts';

/**
 * Starts the app in Electron. Its dialogs are answered by the test.
 *
 * @throws Error when Electron's program is not there.
 */
export async function launchElectron(folders: Folders): Promise<ElectronApplication> {
  const executablePath = electronBinary(projectRoot);
  if (executablePath === undefined) {
    throw new Error('--host electron, but there is no Electron program in node_modules');
  }
  const app = await _electron.launch({
    executablePath,
    cwd: projectRoot,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      projectRoot,
      `--user-data=${folders.userData}`,
      `--notebook=${folders.notebook}`,
      `--save-dir=${folders.saveFolder}`,
    ],
  });
  await app.evaluate(({ dialog }, saveFolder) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string };
      const filePath = `${saveFolder}/${(options.defaultPath ?? 'bestand').split(/[\\/]/u).pop() ?? ''}`;
      return Promise.resolve({ canceled: false, filePath });
    };
  }, folders.saveFolder);
  return app;
}
