import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where a started app keeps its things; short, since a socket's path has to be. */
export type Folders = {
  readonly userData: string;
  readonly notebook: string;
  readonly saveFolder: string;
};

/** New folders under the system's temporary folder, where none were given. */
export function makeFolders(given: { userData?: string; notebook?: string }): Folders {
  const base = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-e2e-'));
  const folders = {
    userData: given.userData ?? path.join(base, 'app'),
    notebook: given.notebook ?? path.join(base, 'casusboek'),
    saveFolder: path.join(base, 'bestanden'),
  };
  for (const folder of [folders.userData, folders.saveFolder])
    mkdirSync(folder, { recursive: true });
  return folders;
}
