import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../../../build/drive/browser-for-tests.ts';
import { makeFolders, type Folders } from '../../../build/drive/folders.ts';
import { launchBrowserHost } from '../../../build/drive/launch-browser-host.ts';
import { launchElectron } from './launch-electron.ts';
import type { LaunchOptions, Running } from './running.ts';

/**
 * Starts the built app in the host that `MAATSTAF_E2E_HOST` names, `browser` when it names none. Whoever
 * launches also closes.
 */
export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const folders = makeFolders(options);
  return process.env['MAATSTAF_E2E_HOST'] === 'electron'
    ? inElectron(folders)
    : inBrowser(folders, options.out ?? path.join(projectRoot, 'out'));
}

async function inBrowser(folders: Folders, out: string): Promise<Running> {
  const { child, ended, page } = await launchBrowserHost(folders, out);
  let choosing: Promise<void> | undefined;
  return {
    host: 'browser',
    page,
    ...folders,
    pid: child.pid ?? 0,
    logText: () => readLog(folders),
    dialogs: {
      async answerOpen(filePath) {
        // The listener has to be known to the browser before the click that opens the dialog.
        page.once('filechooser', (chooser) => {
          choosing = chooser.setFiles(filePath);
        });
        await page.evaluate(() => undefined);
      },
    },
    ended,
    close() {
      child.kill('SIGTERM');
      return ended;
    },
    async closeWindow() {
      await page.close({ runBeforeUnload: true });
      return ended;
    },
    async kill() {
      // The app has the file before Playwright hears that it was chosen.
      await Promise.allSettled([choosing]);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function inElectron(folders: Folders): Promise<Running> {
  const app = await launchElectron(folders);
  const process = app.process();
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  return {
    host: 'electron',
    page: await app.firstWindow(),
    ...folders,
    pid: process.pid ?? 0,
    logText: () => readLog(folders),
    dialogs: {
      answerOpen: (filePath) =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        }, filePath),
    },
    ended,
    async close() {
      await app.evaluate(({ app: electronApp }) => electronApp.quit());
      return ended;
    },
    async closeWindow() {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return ended;
    },
    async kill() {
      process.kill('SIGKILL');
      await ended;
    },
  };
}

function readLog({ userData }: Folders): string {
  const file = path.join(userData, 'maatstaf.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
