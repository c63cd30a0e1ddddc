import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { createAppService } from './app/app-service.ts';
import { createFileLog } from './app/file-log.ts';
import { readStartOptions, type StartOptions } from './app/start-options.ts';
import { createAssets } from './host/assets.ts';
import { writeFileAtomically } from './host/atomic-write.ts';
import { createBrowserHost } from './host/browser/browser-host.ts';
import { findBrowser } from './host/browser/find-browser.ts';
import { BrowserStartError } from './host/browser/start-error.ts';
import type { Host } from './host/host.ts';
import { appHandlers } from './ipc/app-handlers.ts';
import { createDispatch, type Handlers } from './ipc/handle.ts';
import { describeError, type Log } from './ipc/log.ts';
import { settingsHandlers } from './ipc/settings-handlers.ts';
import { createSettingsFile } from './settings/settings-file.ts';
import { createSettingsService } from './settings/settings-service.ts';

/** The folder with everything that was built: this file is `out/main/index.mjs`. */
const outFolder = path.join(import.meta.dirname, '..');

const options = readStartOptions(process.argv.slice(1));
const log = createFileLog(
  options.userData,
  () => new Date(),
  (error) => process.stderr.write(`Maatstaf kan het logboek niet schrijven: ${String(error)}\n`),
);
process.on('unhandledRejection', (error) => log.write('unhandled', describeError(error)));

// Electron waits with its `ready` for this file, so nothing here may wait for the window.
const host = await createHost(options, log);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void host.quit());
}
void run(host).catch(async (error: unknown) => {
  process.exitCode = 1;
  log.write('start-failed', describeError(error));
  process.stderr.write(`\n${startMessage(error)}\n\n`);
  await host.quit();
});

async function createHost(
  { userData, saveFolder, headless }: StartOptions,
  log: Log,
): Promise<Host> {
  return Promise.resolve(
    createBrowserHost({
      userData,
      saveFolder,
      headless,
      log,
      executable: findBrowser(process.env, process.platform),
      environment: process.env,
      bridgePath: path.join(outFolder, 'bridge', 'bridge.js'),
      end: () => process.exit(),
      tapAddress: process.env['MAATSTAF_TEST_TAP'],
    }),
  );
}

async function run(host: Host): Promise<void> {
  if (!(await host.acquireSingleInstance(() => void host.focusWindow()))) {
    process.stdout.write('Maatstaf is al open; het venster is naar voren gehaald.\n');
    await host.quit();
    return;
  }
  log.write('start', { host: host.kind, version: version() });
  const settings = createSettingsService(
    createSettingsFile(host.userData, writeFileAtomically),
    log,
  );
  const app = createAppService({
    desktop: host,
    version: version(),
    notebookFolder: options.notebook,
    knowsAddress: () => Promise.resolve(false),
    log,
  });
  const handlers = { ...appHandlers(app), ...settingsHandlers(settings) } as Handlers;
  await host.openWindow({
    title: 'Maatstaf',
    assets: createAssets(path.join(outFolder, 'renderer')),
    dispatch: createDispatch(handlers, host.origin, log),
  });
}

function version(): string {
  const text = readFileSync(path.join(outFolder, '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function startMessage(error: unknown): string {
  if (error instanceof BrowserStartError) return error.message;
  return `Maatstaf kon niet starten. Uw casusboek is niet aangeraakt.
Wat er misging staat in ${path.join(options.userData, 'maatstaf.log')}.`;
}
