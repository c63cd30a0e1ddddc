import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { FileSystem } from '../../main/store/file-system.ts';
import { bringIn } from '../../main/store/incoming/incoming-journal.ts';
import { beginEncryption, unlockNotebook } from '../../main/store/keyring.ts';
import { testCasusId } from '../helpers/make-casus.ts';
import {
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
} from '../helpers/note-notebook.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const ids = [1, 2, 3].map((number) => testCasusId(number));
const clock = () => new Date('2026-11-22T10:00:00.000Z');
const limits = { graceMs: 0 };
const before = ['was er al', undefined, undefined];
const after = ['vervangen', 'nieuw 2', 'nieuw 3'];

/** A disk that is gone from its n-th step on, as it is for a process that was killed. */
function dyingDisk(steps: number): { files: FileSystem; isDead: () => boolean } {
  let left = steps;
  const files = watchedFiles(() => {
    left -= 1;
    if (left < 0) throw systemError('EIO');
  });
  return { files, isDead: () => left < 0 };
}

async function source(): Promise<string> {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'was er al', ids[0]);
  return folder;
}

async function textsIn(folder: string, options: Parameters<typeof openNotes>[1] = {}) {
  const notebook = await openNotes(folder, { limits, ...options });
  expect(notebook.problems()).toEqual([]);
  return Promise.all(ids.map((id) => readText(notebook, id).catch(() => undefined)));
}

const steps = ids.map((id, place) => ({
  id,
  base: place === 0 ? 1 : 0,
  json: { format: 1, text: after[place] ?? '' },
}));

test('bringing in can die at every step: all of it comes in, or none', async () => {
  const from = await source();
  const seen = new Set<string>();
  let step = 0;
  for (let isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(from, folder, { recursive: true });
    const notebook = await openNotes(folder, { limits });
    const { files, isDead } = dyingDisk(step);
    try {
      await notebook.onDisk((context) => bringIn({ ...context, files }, steps, () => undefined));
    } catch (error) {
      expect(error, `step ${step}`).toMatchObject({ name: 'StoreError' });
    }
    isOver = !isDead();

    const texts = await textsIn(folder);
    expect([before, after], `step ${step}`).toContainEqual(texts);
    seen.add(String(texts[0]));
    expect(await readdir(join(folder, 'incoming')).catch(() => [])).toEqual([]);
  }
  expect(seen).toEqual(new Set(['was er al', 'vervangen']));
  expect(step).toBeGreaterThan(15);
});

test('going on after a crash can die at every step as well', async () => {
  const from = await source();
  const halfway = await temporaryFolder();
  await cp(from, halfway, { recursive: true });
  const dying = await openNotes(halfway, { limits });
  const half = dyingDisk(12);
  await dying
    .onDisk((context) => bringIn({ ...context, files: half.files }, steps, () => undefined))
    .catch(() => undefined);
  expect(await readdir(join(halfway, 'incoming'))).toHaveLength(1);

  for (let step = 0, isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(halfway, folder, { recursive: true });
    const { files, isDead } = dyingDisk(step);
    await openNotes(folder, { limits, files }).catch(() => undefined);
    isOver = !isDead();

    expect(await textsIn(folder), `step ${step}`).toEqual(after);
  }
});

test('what somebody wrote after the crash is not put back by going on', async () => {
  const folder = await source();
  const [dying, other] = [await openNotes(folder, { limits }), await openNotes(folder, { limits })];
  const { files } = dyingDisk(18);
  await dying
    .onDisk((context) => bringIn({ ...context, files }, steps, () => undefined))
    .catch(() => undefined);
  expect(await readdir(join(folder, 'incoming'))).toHaveLength(1);
  expect(await readText(other, ids[0])).toBe('vervangen');
  await saveText(other, 'daarna verder geschreven', ids[0]);

  expect(await textsIn(folder)).toEqual(['daarna verder geschreven', ...after.slice(1)]);
});

test('what was being brought in is encrypted along with the rest', async () => {
  const folder = await source();
  const notebook = await openNotes(folder, { limits });
  const { files } = dyingDisk(8);
  await notebook
    .onDisk((context) => bringIn({ ...context, files }, steps, () => undefined))
    .catch(() => undefined);
  expect(await readdir(join(folder, 'incoming'))).toHaveLength(1);
  await beginEncryption({ folder, clock }, notebook.id, 'paard batterij nietje', 2 ** 15);
  const secret = { kind: 'password', password: 'paard batterij nietje' } as const;
  const key = await unlockNotebook({ folder, clock }, secret);

  expect(await textsIn(folder, { key })).toEqual(after);
  expect((await openNotes(folder, { key, limits })).encryption()).toBe('on');
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});
