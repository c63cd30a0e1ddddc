import { expect, test } from 'vitest';

import type { DocumentKind } from '../../../main/store/document-kind.ts';
import { beginEncryption } from '../../../main/store/keyring.ts';
import { noteId, noteKind, openNotes, readText, saveText } from '../../helpers/note-notebook.ts';
import type { Note } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const otherId = `z${noteId.slice(1)}` as typeof noteId;
const mine: DocumentKind<Note, string> = { ...noteKind, owns: (id) => !id.startsWith('z') };
const others: DocumentKind<Note, string> = { ...noteKind, owns: (id) => id.startsWith('z') };

async function openBoth(folder: string, options: Parameters<typeof openNotes>[1] = {}) {
  const notebook = await openNotes(folder, { kind: mine, ...options });
  return { notebook, beside: notebook.beside(others) };
}

test('two kinds share a casusboek and never show each other', async () => {
  const folder = await temporaryFolder();
  const first = await openBoth(folder);
  await saveText(first.notebook, 'een casus');
  await saveText(first.beside, 'een les', otherId);

  const { notebook, beside } = await openBoth(folder);
  await beside.refresh();

  expect([notebook.list(), beside.list()]).toEqual([['een casus'], ['een les']]);
  expect(await readText(beside, otherId)).toBe('een les');
  await expect(readText(notebook, otherId)).rejects.toMatchObject({ code: 'not-found' });
  await expect(readText(beside, noteId)).rejects.toMatchObject({ code: 'not-found' });
  await expect(notebook.remove(otherId)).rejects.toMatchObject({ code: 'not-found' });
});

test('a kind beside it is encrypted along, and closes along', async () => {
  const folder = await temporaryFolder();
  const plain = await openBoth(folder);
  await saveText(plain.beside, 'een geheime les', otherId);
  const disk = { folder, clock: () => new Date('2026-11-22T10:00:00.000Z') };
  const { key } = await beginEncryption(disk, plain.notebook.id, 'paard batterij', 2 ** 15);
  await plain.notebook.close();

  await expect(readText(plain.beside, otherId)).rejects.toMatchObject({ code: 'not-available' });
  await expect(openBoth(folder)).rejects.toMatchObject({ code: 'locked' });
  const { notebook, beside } = await openBoth(folder, { key });
  expect(notebook.encryption()).toBe('on');
  expect(await readText(beside, otherId)).toBe('een geheime les');
});
