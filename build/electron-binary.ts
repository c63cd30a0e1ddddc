import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The Electron program, where its npm package or `ELECTRON_OVERRIDE_DIST_PATH` has it. Never by
 * importing the package: outside Electron that starts a download.
 */
export function electronBinary(root: string): string | undefined {
  const folder = path.join(root, 'node_modules', 'electron');
  const pathFile = path.join(folder, 'path.txt');
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8')
    : programName(process.platform);
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const places = [...(override ? [override] : []), path.join(folder, 'dist')];
  return places.map((place) => path.join(place, name)).find((file) => existsSync(file));
}

/** Lets the npm package fetch its program; without a network that fails within seconds. */
export function fetchElectron(root: string): string | undefined {
  const script = path.join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(script)) return undefined;
  spawnSync(process.execPath, [script], { cwd: root, stdio: 'ignore', timeout: 600_000 });
  return electronBinary(root);
}

/** Where the program is inside an unpacked Electron. */
function programName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
