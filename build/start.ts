import { spawn } from 'node:child_process';
import path from 'node:path';

import { findBrowser } from '../main/host/browser/find-browser.ts';
import { buildWhenStale } from './build-app.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';

/**
 * `npm start`: builds what is stale and opens the app in Electron, else in an installed browser; says
 * what is missing when there is neither, or no screen. Arguments after `--` go to the app.
 */
const root = path.join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const noScreen = 'deze computer heeft geen scherm (DISPLAY en WAYLAND_DISPLAY zijn leeg).';
const noBrowser =
  'Electron is er niet en kon niet worden opgehaald, en er is geen Chrome, Edge of Chromium geïnstalleerd.';

process.exitCode = hasScreen() ? await start() : giveUp(noScreen);

/** @returns The exit code. */
async function start(): Promise<number> {
  const electron = electronBinary(root) ?? askForElectron();
  const browser = findBrowser(process.env, process.platform);
  if (electron === undefined && browser === undefined) return giveUp(noBrowser);
  await buildWhenStale(root);

  if (electron !== undefined) {
    const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const end = await run(electron, [...noSandbox, root, ...args]);
    if (!end.hasCrashed || browser === undefined) return end.code;
    console.error('Electron kan op deze computer niet starten.');
  }
  console.log(`Maatstaf opent in ${path.basename(browser ?? '')}.`);
  const end = await run(process.execPath, [path.join(root, 'out', 'main', 'index.mjs'), ...args]);
  return end.code;
}

function hasScreen(): boolean {
  if (process.platform !== 'linux' || args.includes('--headless')) return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function askForElectron(): string | undefined {
  console.log('Electron wordt opgehaald…');
  return fetchElectron(root);
}

type End = {
  readonly code: number;
  /** It stopped itself by a signal. */ readonly hasCrashed: boolean;
};

/** A terminal sends Ctrl+C to both, any other end is passed on; the app may take a moment to save. */
function run(program: string, programArgs: readonly string[]): Promise<End> {
  const child = spawn(program, programArgs, { stdio: 'inherit', cwd: root });
  const stop = () => void child.kill('SIGTERM');
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', stop);
      // An Electron that may not use its sandbox aborts before it does anything.
      const hasCrashed = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGILL';
      resolve({ code: code ?? 1, hasCrashed });
    });
  });
}

function giveUp(what: string): number {
  console.error(`
Maatstaf kan geen venster openen: ${what}
Wil je toch zien wat Maatstaf doet? Met

  npm run demo

werkt het zonder scherm een casus uit, en legt het schermafbeeldingen en een PDF klaar.
`);
  return 1;
}
