import { join } from 'node:path';

import { expect, test } from 'vitest';

import { beginDecryption, beginEncryption, changePassword } from '../../../main/store/keyring.ts';
import { openNotes, readText, saveText, watchedFiles } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const cost = 2 ** 15;
const clock = () => new Date('2026-11-22T10:00:00.000Z');

async function encrypted() {
  const folder = await temporaryFolder();
  const { id } = await openNotes(folder);
  const { key } = await beginEncryption({ folder, clock }, id, 'paard batterij', cost);
  await openNotes(folder, { key });
  return { folder, key };
}

test('a save neither lists nor reads the key files', async () => {
  const { folder, key } = await encrypted();
  const seen: string[] = [];
  const files = watchedFiles((step, path) => {
    if (path.startsWith(join(folder, 'keys'))) seen.push(step);
  });
  const notebook = await openNotes(folder, { key, files });
  await saveText(notebook, 'een');
  seen.length = 0;

  await saveText(notebook, 'twee');
  await saveText(notebook, 'drie');

  expect(seen).toEqual([]);
});

test('another password, given in another window, keeps nobody from saving', async () => {
  const { folder, key } = await encrypted();
  const seen: string[] = [];
  const files = watchedFiles((step, path) => {
    if (step === 'list' && path.startsWith(join(folder, 'keys'))) seen.push(step);
  });
  const notebook = await openNotes(folder, { key, files });
  await changePassword({ folder, clock }, key, 'een heel ander woord', cost);

  await saveText(notebook, 'een');
  seen.length = 0;
  await saveText(notebook, 'twee');

  expect(await readText(await openNotes(folder, { key }))).toBe('twee');
  expect(seen).toEqual([]);
});

test('after the encryption was turned off elsewhere, this window saves nothing any more', async () => {
  const { folder, key } = await encrypted();
  const notebook = await openNotes(folder, { key });
  await saveText(notebook, 'een');
  await beginDecryption({ folder, clock }, key);

  await expect(saveText(notebook, 'twee')).rejects.toMatchObject({ code: 'locked' });
});
