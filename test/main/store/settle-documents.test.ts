import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeFileSystem, type FileSystem } from '../../../main/store/file-system.ts';
import { beginDecryption, beginEncryption } from '../../../main/store/keyring.ts';
import { settleDocuments } from '../../../main/store/settle-documents.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import {
  noteId,
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
  type NoteNotebook,
} from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const day = (number: number) => () => new Date(2026, 10, number, 9);
const limits = { graceMs: 0 };
const openOn = (folder: string, number: number, files: FileSystem = nodeFileSystem) =>
  openNotes(folder, { clock: day(number), limits, files });

const settle = (notebook: NoteNotebook) =>
  notebook.onDisk((context) => settleDocuments(context, () => Promise.resolve()));

async function saveAll(notebook: NoteNotebook, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await saveText(notebook, text);
}

async function versionsOf(notebook: NoteNotebook, id = noteId): Promise<string[]> {
  return (await notebook.history.list(id)).map(({ document }) => document.text);
}

const revisionsIn = (folder: string) => readdir(join(folder, 'casussen'));
const historyIn = (folder: string) => readdir(join(folder, 'history', noteId));

/** Worked on in three sessions on two days. */
async function workedOn(): Promise<string> {
  const folder = await temporaryFolder();
  await saveAll(await openOn(folder, 1), 'a1', 'a2', 'a3');
  await saveAll(await openOn(folder, 1), 'b1', 'b2');
  await saveAll(await openOn(folder, 2), 'c1', 'c2', 'c3', 'c4', 'c5');
  return folder;
}

test('a document that nobody saved for a day takes two files, and keeps every version', async () => {
  const folder = await workedOn();

  expect(await settle(await openOn(folder, 4))).toBe(1);

  expect(await revisionsIn(folder)).toHaveLength(1);
  expect(await historyIn(folder)).toHaveLength(1);
  const notebook = await openOn(folder, 4);
  expect(await readText(notebook)).toBe('c5');
  expect(await versionsOf(notebook)).toEqual(['b2', 'a3']);
  expect(notebook.problems()).toEqual([]);
  expect(await settle(notebook)).toBe(0);
});

test('one that was saved today is left as it is', async () => {
  const folder = await workedOn();
  const before = await revisionsIn(folder);

  expect(await settle(await openOn(folder, 2))).toBe(0);

  expect(await revisionsIn(folder)).toEqual(before);
});

test('writing on after it makes a version of what was newest, and settles again', async () => {
  const folder = await workedOn();
  await settle(await openOn(folder, 4));
  const notebook = await openOn(folder, 5);
  await saveAll(notebook, 'd1');
  expect(await versionsOf(notebook)).toEqual(['c5', 'b2', 'a3']);
  await saveAll(notebook, 'd2', 'd3', 'd4');

  await settle(await openOn(folder, 9));

  const after = await openOn(folder, 9);
  expect(await readText(after)).toBe('d4');
  expect(await versionsOf(after)).toEqual(['c5', 'b2', 'a3']);
  expect(await historyIn(folder)).toHaveLength(1);
});

test('the newest text is in two files, so that a damaged one costs nothing', async () => {
  const folder = await workedOn();
  await settle(await openOn(folder, 4));
  const [name = ''] = await revisionsIn(folder);
  await writeFile(join(folder, 'casussen', name), 'kapot maar lang genoeg\n');
  const notebook = await openOn(folder, 5);
  await expect(readText(notebook)).rejects.toMatchObject({ code: 'damaged' });

  const [spare] = await notebook.history.list(noteId);
  expect(spare?.document.text).toBe('c5');
  await notebook.history.restore(noteId, spare?.revision ?? 0, (note) => note);

  expect(await readText(await openOn(folder, 5))).toBe('c5');
});

test('a pack that is damaged is put aside with its bytes, and costs nothing but what was in it', async () => {
  const folder = await workedOn();
  await settle(await openOn(folder, 4));
  const [pack = ''] = await historyIn(folder);
  await writeFile(join(folder, 'history', noteId, pack), 'kapot maar lang genoeg\n');
  await saveAll(await openOn(folder, 5), 'd1', 'd2', 'd3', 'd4');

  await settle(await openOn(folder, 9));

  expect(await readdir(join(folder, 'damaged'))).toEqual([pack]);
  const notebook = await openOn(folder, 9);
  expect(await readText(notebook)).toBe('d4');
  expect(await versionsOf(notebook)).toEqual(['c5']);
});

test('with a damaged revision among them everything stays as it is', async () => {
  const folder = await workedOn();
  const names = (await revisionsIn(folder)).sort();
  await writeFile(join(folder, 'casussen', names[1] ?? ''), 'kapot maar lang genoeg\n');

  expect(await settle(await openOn(folder, 4))).toBe(0);

  expect((await revisionsIn(folder)).sort()).toEqual(names);
});

test('what is in the trash is left alone, and what was removed leaves no pack', async () => {
  const folder = await workedOn();
  const notebook = await openOn(folder, 3);
  await notebook.trash.put(noteId);
  expect(await settle(await openOn(folder, 9))).toBe(0);
  await (await openOn(folder, 9)).trash.restore(noteId);
  await settle(await openOn(folder, 15));
  expect(await historyIn(folder)).toHaveLength(1);

  await (await openOn(folder, 15)).remove(noteId);

  expect(await readdir(join(folder, 'history'))).toEqual([]);
});

test('a save by another window meanwhile is not taken away', async () => {
  const folder = await workedOn();
  const other = await openOn(folder, 4);
  const document = await other.document(noteId);
  let saved = false;
  const files = watchedFiles((step, path) => {
    if (step !== 'sync' || !path.includes('.versions.') || saved) return;
    saved = true;
    document.data = { format: 1, text: 'intussen' };
  });
  const racing: FileSystem = {
    ...files,
    stat: async (path) => {
      // The pack is on the disk by now, and nothing has been taken away yet.
      if (saved && path.includes('casussen')) await document.write();
      return files.stat(path);
    },
  };

  expect(await settle(await openOn(folder, 4, racing))).toBe(0);

  const notebook = await openOn(folder, 4);
  expect(await readText(notebook)).toBe('intussen');
  expect(await versionsOf(notebook)).toEqual(['c5', 'b2', 'a3']);
  expect(notebook.problems()).toEqual([]);
});

test('when the oldest is held, nothing newer is taken away before it', async () => {
  const folder = await workedOn();
  const names = (await revisionsIn(folder)).sort();
  const files = watchedFiles((step, path) => {
    if (step === 'unlink' && path.endsWith(names[0] ?? '')) throw systemError('EBUSY');
  });

  await settle(await openOn(folder, 4, files));

  expect((await revisionsIn(folder)).sort()).toEqual(names);
  await settle(await openOn(folder, 4));
  expect(await revisionsIn(folder)).toEqual([names[2]]);
});

test('the base of a stale window is refused afterwards', async () => {
  const folder = await workedOn();
  const stale = await openOn(folder, 2);
  const document = await stale.document(noteId);
  await saveAll(await openOn(folder, 3), 'd1', 'd2');
  await settle(await openOn(folder, 5));

  document.data = { format: 1, text: 'van voor al die tijd' };

  await expect(document.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(await readText(await openOn(folder, 5))).toBe('d2');
});

test('it can die at every step: the text and every version stay', async () => {
  const source = await workedOn();
  const other = testCasusId(2);
  await saveText(await openOn(source, 1), 'een ander', other);
  await saveText(await openOn(source, 2), 'een ander, later', other);
  let step = 0;
  for (let isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(source, folder, { recursive: true });
    const notebook = await openOn(folder, 4);
    let left = step;
    const files = watchedFiles(() => {
      left -= 1;
      if (left < 0) throw systemError('EIO');
    });
    const work = notebook.onDisk((context) =>
      settleDocuments({ ...context, files }, () => Promise.resolve()),
    );
    await work.catch((error: unknown) =>
      expect(error, `step ${step}`).toMatchObject({ name: 'StoreError' }),
    );
    isOver = left >= 0;

    const after = await openOn(folder, 4);
    expect(await readText(after), `step ${step}`).toBe('c5');
    expect(await versionsOf(after), `step ${step}`).toEqual(['b2', 'a3']);
    expect(await readText(after, other)).toBe('een ander, later');
    expect(await versionsOf(after, other)).toEqual(['een ander']);
    expect(after.problems()).toEqual([]);
    await settle(after);
    expect(await historyIn(folder), `step ${step}`).toHaveLength(1);
  }
  expect(step).toBeGreaterThan(25);
});

test('a pack is encrypted along with the rest, and shown again', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openOn(folder, 1), 'geheim een');
  await saveAll(await openOn(folder, 2), 'geheim twee', 'geheim drie');
  await settle(await openOn(folder, 4));
  const plain = await openOn(folder, 4);
  const place = { folder, clock: day(4) };
  const { key } = await beginEncryption(place, plain.id, 'paard batterij nietje', 2 ** 15);
  await plain.close();

  const keyed = await openNotes(folder, { key, clock: day(4) });

  expect(keyed.encryption()).toBe('on');
  expect(await versionsOf(keyed)).toEqual(['geheim een']);
  const [pack = ''] = await historyIn(folder);
  expect(await readFile(join(folder, 'history', noteId, pack), 'latin1')).toMatch(/^a256gcm:/u);
  await keyed.close();
  await beginDecryption(place, key);
  const shown = await openNotes(folder, { key, clock: day(4) });
  expect(shown.encryption()).toBe('off');
  expect(await versionsOf(shown)).toEqual(['geheim een']);
});

test('whatever was saved when: settling changes neither the text nor the versions', async () => {
  const session = fc.record({
    days: fc.integer({ min: 0, max: 3 }),
    saves: fc.integer({ min: 1, max: 5 }),
    settles: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 6 }), async (sessions) => {
      const [settled, kept] = [await temporaryFolder(), await temporaryFolder()];
      let now = 1;
      let text = 0;
      for (const { days, saves, settles } of sessions) {
        now += days;
        if (settles) await settle(await openOn(settled, now));
        const texts = Array.from({ length: saves }, () => String((text += 1)));
        for (const folder of [settled, kept]) await saveAll(await openOn(folder, now), ...texts);
      }
      await settle(await openOn(settled, now + 2));
      const [a, b] = [await openOn(settled, now + 2), await openOn(kept, now + 2)];
      expect(await readText(a)).toBe(await readText(b));
      expect(await versionsOf(a)).toEqual(await versionsOf(b));
    }),
    { numRuns: 12 },
  );
});
