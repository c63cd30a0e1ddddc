import { expect, test } from 'vitest';

import { beginEncryption } from '../../../main/store/keyring.ts';
import { noteId, openNotes, readText, saveText } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('what is in the trash is in no list, and comes back as it was', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'tekst');

  await notebook.trash.put(noteId);

  expect(notebook.list()).toEqual([]);
  await expect(notebook.document(noteId)).rejects.toMatchObject({ code: 'not-found' });
  const next = await openNotes(folder);
  expect(next.list()).toEqual([]);
  expect(next.trash.list()).toEqual([
    { id: noteId, at: '2026-11-22T10:00:00.000Z', summary: 'tekst' },
  ]);
  await next.trash.restore(noteId);
  expect(await readText(next)).toBe('tekst');
  expect(next.trash.list()).toEqual([]);
  expect((await openNotes(folder)).list()).toEqual(['tekst']);
});

test('a window that still has it open can not bring it back by saving', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'tekst');
  const stale = await (await openNotes(folder)).document(noteId);

  await notebook.trash.put(noteId);
  stale.data = { format: 1, text: 'later' };

  await expect(stale.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
});

test('the trash keeps the history, and is encrypted along', async () => {
  const folder = await temporaryFolder();
  await saveText(await openNotes(folder), 'eerst');
  const notebook = await openNotes(folder);
  for (const text of ['1', '2', '3', 'laatst']) await saveText(notebook, text);
  await notebook.trash.put(noteId);
  const disk = { folder, clock: () => new Date() };
  const { key } = await beginEncryption(disk, notebook.id, 'paard batterij nietje', 2 ** 15);

  const keyed = await openNotes(folder, { key });
  await keyed.trash.restore(noteId);

  expect(await readText(keyed)).toBe('laatst');
  const versions = await keyed.history.list(noteId);
  expect(versions.map(({ document }) => document.text)).toContain('eerst');
});

test('what is not there, or not in the trash, is not found', async () => {
  const notebook = await openNotes(await temporaryFolder());
  await expect(notebook.trash.put(noteId)).rejects.toMatchObject({ code: 'not-found' });
  await saveText(notebook, 'tekst');
  await expect(notebook.trash.restore(noteId)).rejects.toMatchObject({ code: 'not-found' });
});

test('a document is removed for good from the trash too', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'tekst');
  await notebook.trash.put(noteId);

  await notebook.remove(noteId);

  expect(notebook.trash.list()).toEqual([]);
  expect((await openNotes(folder)).trash.list()).toEqual([]);
});
