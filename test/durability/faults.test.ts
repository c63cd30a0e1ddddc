import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { createCasus, startCasusService } from '../helpers/casus-service.ts';
import {
  noteId,
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
} from '../helpers/note-notebook.ts';
import { asNobody, canMount, giveToNobody, smallDisk } from '../helpers/small-disk.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const mountable = canMount();

test.skipIf(!mountable)(
  'a full disk: nothing acknowledged, nothing lost, and a retry works',
  async () => {
    const disk = await smallDisk(256);
    const folder = join(disk.path, 'Casusboek Zoë');
    const notebook = await openNotes(folder);
    await saveText(notebook, 'staat er');

    const document = await notebook.document(noteId);
    document.data = { format: 1, text: randomBytes(300_000).toString('base64') };
    await expect(document.write()).rejects.toMatchObject({ code: 'disk-full' });

    expect(await readdir(join(folder, 'casussen'))).toEqual([`${noteId}.000001.json`]);
    expect(await readText(await openNotes(folder))).toBe('staat er');

    document.data = { format: 1, text: 'past wel' };
    await document.write();
    expect(await readText(await openNotes(folder))).toBe('past wel');
  },
);

test.skipIf(!mountable)(
  'a full disk says so on screen, and the same text saves once there is room',
  async () => {
    const disk = await smallDisk(256);
    const service = startCasusService(join(disk.path, 'casusboek'));
    const casus = await createCasus(service);
    const filler = join(disk.path, 'vakantiefoto');
    await expect(writeFile(filler, Buffer.alloc(1_000_000))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    const written = { ...casus, situation: randomBytes(9_000).toString('base64') };

    expect(await service.save(written)).toMatchObject({ error: { code: 'disk-full' } });
    expect(await service.create()).toMatchObject({ error: { code: 'disk-full' } });

    await rm(filler);
    expect(await service.save(written)).toMatchObject({ ok: true });
    expect(await service.get(written.id)).toMatchObject({
      value: { situation: written.situation },
    });
  },
);

test.skipIf(!mountable)(
  'a disk that turns read-only: reading goes on, saving says why',
  async () => {
    const disk = await smallDisk(1_024);
    const folder = join(disk.path, 'casusboek');
    await saveText(await openNotes(folder), 'staat er');
    disk.remount('ro');

    const notebook = await openNotes(folder);

    expect(await readText(notebook)).toBe('staat er');
    await expect(saveText(notebook, 'kan niet')).rejects.toMatchObject({ code: 'read-only' });
    disk.remount('rw');
    await saveText(notebook, 'kan weer');
    expect(await readText(await openNotes(folder))).toBe('kan weer');
  },
);

test.skipIf(!mountable)(
  'a read-only disk without a casusboek stays closed and opens later',
  async () => {
    const disk = await smallDisk(1_024);
    disk.remount('ro');
    const folder = join(disk.path, 'casusboek');
    const service = startCasusService(folder);

    expect(await service.getNotebook()).toEqual({ state: 'closed', folder, why: 'read-only' });
    expect(await service.create()).toMatchObject({ error: { code: 'read-only' } });
    disk.remount('rw');
    expect(await service.reopenNotebook()).toMatchObject({ state: 'open' });
  },
);

test.runIf(process.platform !== 'win32')(
  'a folder that may not be entered stays closed',
  async () => {
    const folder = await temporaryFolder();
    await saveText(await openNotes(folder), 'staat er');
    await chmod(folder, 0o000);
    await chmod(dirname(folder), 0o755);

    const opening = asNobody(() => openNotes(folder));

    await expect(opening).rejects.toMatchObject({ code: 'no-access' });
    await chmod(folder, 0o700);
    expect(await readText(await openNotes(folder))).toBe('staat er');
  },
);

test.runIf(process.platform !== 'win32')(
  'a folder that may only be read: reading works',
  async () => {
    const folder = await temporaryFolder();
    await saveText(await openNotes(folder), 'staat er');
    const documents = join(folder, 'casussen');
    await giveToNobody(folder, documents, join(documents, `${noteId}.000001.json`));
    await giveToNobody(join(folder, 'notebook.json'), dirname(folder));
    await chmod(documents, 0o500);

    await asNobody(async () => {
      const notebook = await openNotes(folder);
      expect(await readText(notebook)).toBe('staat er');
      await expect(saveText(notebook, 'kan niet')).rejects.toMatchObject({ code: 'no-access' });
    });
    await chmod(documents, 0o700);
    expect(await readText(await openNotes(folder))).toBe('staat er');
  },
);

test('a path where a file stands is no casusboek', async () => {
  const folder = await temporaryFolder();
  await writeFile(folder, 'een bestand');

  await expect(openNotes(folder)).rejects.toMatchObject({ code: 'folder-missing' });
});

test('a failing flush is no save, and a retry writes a new file', async () => {
  const folder = await temporaryFolder();
  let failing = false;
  const opened: string[] = [];
  const files = watchedFiles((step, path) => {
    if (step === 'open') opened.push(path);
    if (failing && step === 'sync') throw systemError('EIO');
  });
  const notebook = await openNotes(folder, { files });
  await saveText(notebook, 'staat er');

  failing = true;
  await expect(saveText(notebook, 'kan niet')).rejects.toMatchObject({ code: 'not-available' });
  expect(await readText(await openNotes(folder))).toBe('staat er');

  failing = false;
  await saveText(notebook, 'kan weer');
  const path = join(folder, 'casussen', `${noteId}.000002.json`);
  expect(opened.filter((name) => name === path)).toHaveLength(2);
  expect(await readText(await openNotes(folder))).toBe('kan weer');
});

test('a half file that can not be removed either is stepped over', async () => {
  const folder = await temporaryFolder();
  let failing = false;
  const files = watchedFiles((step) => {
    if (failing && (step === 'sync' || step === 'unlink')) throw systemError('EIO');
  });
  const notebook = await openNotes(folder, { files });
  await saveText(notebook, 'staat er');
  failing = true;
  const document = await notebook.document(noteId);
  document.data = { format: 1, text: 'opnieuw' };
  await expect(document.write()).rejects.toMatchObject({ code: 'not-available' });

  failing = false;
  await document.write();

  expect(await readText(await openNotes(folder))).toBe('opnieuw');
  const numbers = (await readdir(join(folder, 'casussen'))).map((name) => name.slice(27, 33));
  expect(numbers.sort()).toEqual(['000001', '000002', '000003']);
});

test('a folder that vanishes while the app runs is not made again by a save', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'staat er');
  const document = await notebook.document(noteId);
  await rm(folder, { recursive: true });

  document.data = { format: 1, text: 'waarheen?' };
  await expect(document.write()).rejects.toMatchObject({ code: 'folder-missing' });

  await mkdir(dirname(folder), { recursive: true });
  expect(await readdir(dirname(folder))).toEqual([]);
});
