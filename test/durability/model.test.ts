import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { beginEncryption } from '../../main/store/keyring.ts';
import { openNotes } from '../helpers/note-notebook.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { deeds, doAll } from './notebook-model.ts';

/** The same deeds every time, unless another seed or more runs are asked for. */
const seed = Number(process.env['MAATSTAF_SEED'] ?? 7);
const runs = Number(process.env['MAATSTAF_RUNS'] ?? 60);
const clock = () => new Date('2026-11-22T10:00:00.000Z');

test('any sequence of deeds, deaths and reopenings equals a simple model', async () => {
  const root = await temporaryFolder();
  let number = 0;

  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      number += 1;
      await doAll(`${root} ${String(number)}`, all);
    }),
    { seed, numRuns: runs },
  );
  expect(number).toBeGreaterThanOrEqual(runs);
});

test('so it does in an encrypted casusboek', async () => {
  const root = await temporaryFolder();
  const { id } = await openNotes(root);
  const { key } = await beginEncryption({ folder: root, clock }, id, 'paard batterij', 2 ** 15);
  await openNotes(root, { key });
  let number = 0;

  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      number += 1;
      const folder = join(root, '..', String(number));
      await cp(root, folder, { recursive: true });
      await doAll(folder, all, key);
    }),
    { seed: seed + 1, numRuns: Math.ceil(runs / 2) },
  );
  expect(number).toBeGreaterThanOrEqual(runs / 2);
});
