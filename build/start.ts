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

const command = hasScreen() ? findCommand() : undefined;
if (command === undefined) {
  console.error(hasScreen() ? missing(noBrowser) : missing(noScreen));
  process.exitCode = 1;
} else {
  await buildWhenStale(root);
  process.exitCode = await run(command);
}

function hasScreen(): boolean {
  if (process.platform !== 'linux' || args.includes('--headless')) return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function findCommand(): readonly string[] | undefined {
  const electron = electronBinary(root) ?? askForElectron();
  if (electron !== undefined) {
    const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return [electron, ...noSandbox, root, ...args];
  }
  const browser = findBrowser(process.env, process.platform);
  if (browser === undefined) return undefined;
  console.log(`Geen Electron gevonden; Maatstaf opent in ${path.basename(browser)}.`);
  return [process.execPath, path.join(root, 'out', 'main', 'index.mjs'), ...args];
}

function askForElectron(): string | undefined {
  console.log('Electron wordt opgehaald…');
  return fetchElectron(root);
}

/** A terminal sends Ctrl+C to both, any other end is passed on; the app may take a moment to save. */
function run([program = '', ...programArgs]: readonly string[]): Promise<number> {
  const child = spawn(program, programArgs, { stdio: 'inherit', cwd: root });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function missing(what: string): string {
  return `
Maatstaf kan geen venster openen: ${what}
Wilt u toch zien wat Maatstaf doet? Met

  npm run demo

werkt het zonder scherm een casus uit, en legt het schermafbeeldingen en een PDF klaar.
`;
}
