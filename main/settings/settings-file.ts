import { constants } from 'node:fs';
import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import type { SettingsFile } from './settings-service.ts';

/**
 * `settings.json` in the folder of the app.
 *
 * @param writeFile - Writes a whole file or nothing.
 */
export function createSettingsFile(
  folder: string,
  writeFile: (filePath: string, text: string) => Promise<void>,
): SettingsFile {
  const filePath = path.join(folder, 'settings.json');
  return {
    async read() {
      try {
        return await readFile(filePath, 'utf8');
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    },
    write: (text) => writeFile(filePath, text),
    async setAside() {
      for (let number = 1; number <= 99; number += 1) {
        try {
          const aside = path.join(folder, `settings.damaged-${number}.json`);
          await copyFile(filePath, aside, constants.COPYFILE_EXCL);
          break;
        } catch (error) {
          if (!hasCode(error, 'EEXIST')) throw error;
        }
      }
      await rm(filePath, { force: true });
    },
  };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
