import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Log } from '../log.ts';

/** How large a log may become before a new one begins; the one before it is kept. */
const maximumBytes = 512 * 1024;

/**
 * The log as a file, `maatstaf.log`, a line of JSON for each event. It never gets in the way: what can't
 * be written goes to `onLost`, once.
 */
export function createFileLog(
  folder: string,
  now: () => Date,
  onLost: (error: unknown) => void,
  limit = maximumBytes,
): Log {
  const filePath = path.join(folder, 'maatstaf.log');
  let isLosing = false;
  return {
    write(event, details) {
      const line = `${JSON.stringify({ at: now().toISOString(), event, ...details })}\n`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (sizeOf(filePath) + line.length > limit) {
          renameSync(filePath, path.join(folder, 'maatstaf.1.log'));
        }
        appendFileSync(filePath, line, { mode: 0o600 });
        isLosing = false;
      } catch (error) {
        if (!isLosing) onLost(error);
        isLosing = true;
      }
    },
  };
}

function sizeOf(filePath: string): number {
  return statSync(filePath, { throwIfNoEntry: false })?.size ?? 0;
}
