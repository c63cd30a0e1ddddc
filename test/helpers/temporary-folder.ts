import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** A new folder on the real disk, removed after the test. Its name has a space and accents. */
export async function temporaryFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'maatstaf-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return join(root, 'Café Zoë mijn map');
}
