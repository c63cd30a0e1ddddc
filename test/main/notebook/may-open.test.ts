import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { mayOpen } from '../../../main/notebook/may-open.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('a locked casusboek of which the keys are away for a moment is not one without a password', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'casussen'), { recursive: true });

  expect(await mayOpen(folder, 'locked')).toBe(false);
});
