import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];
const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/**
 * The installed Chrome, Edge or Chromium to open the window in; `MAATSTAF_BROWSER` names another.
 *
 * @returns Its path, or `undefined` when there is none.
 */
export function findBrowser(
  environment: Environment,
  platform: NodeJS.Platform,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  const chosen = environment['MAATSTAF_BROWSER'];
  if (chosen) return exists(chosen) ? chosen : undefined;
  return candidates(environment, platform).find(exists);
}

function candidates(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => environment[name] ?? [])
      .flatMap((folder) => windowsPrograms.map((program) => path.win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    return macPrograms.flatMap((name) =>
      ['/Applications', `${environment['HOME'] ?? ''}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return linuxPrograms.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
