import { randomBytes } from 'node:crypto';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { readKeyFile, type KeyFile } from '../../../main/store/key-files.ts';
import { openSlot, passwordSlot } from '../../../main/store/key-slots.ts';
import {
  addKeychain,
  beginDecryption,
  beginEncryption,
  changePassword,
  renewRecovery,
  unlockNotebook,
  waysIn,
  type KeyDisk,
} from '../../../main/store/keyring.ts';
import type { NotebookKey } from '../../../main/store/notebook-key.ts';
import { checksumSeal } from '../../../main/store/seal.ts';
import { sealFile } from '../../../main/store/sealed-file.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import { noteId, openNotes, readText, saveText } from '../../helpers/note-notebook.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const password = 'paard batterij nietje';
/** The least that a key file may ask: tests need not be slow. */
const cost = 2 ** 15;
const clock = () => new Date('2026-11-22T10:00:00.000Z');

/** An encrypted casusboek with one text, which is not open. */
async function encrypted(): Promise<{ disk: KeyDisk; key: NotebookKey; code: string }> {
  const disk = { folder: await temporaryFolder(), clock };
  const plain = await openNotes(disk.folder);
  await saveText(plain, 'een geheim');
  const begun = await beginEncryption(disk, plain.id, password, cost);
  await plain.close();
  await openNotes(disk.folder, { key: begun.key });
  return { disk, ...begun };
}

test('nothing that was written can be read without the key, in any file', async () => {
  const { disk, key } = await encrypted();
  const notebook = await openNotes(disk.folder, { key });
  await saveText(notebook, 'nog een geheim');
  await notebook.saveIndex();

  expect(notebook.encryption()).toBe('on');
  expect(readableIn(disk.folder)).not.toContain('geheim');
  await expect(openNotes(disk.folder)).rejects.toMatchObject({ code: 'locked' });
});

test('the password and the recovery code open it, however they are typed', async () => {
  const { disk, code } = await encrypted();
  const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');

  for (const secret of [
    { kind: 'password', password } as const,
    { kind: 'recovery', code } as const,
    { kind: 'recovery', code: sloppy } as const,
  ]) {
    const key = await unlockNotebook(disk, secret);
    expect(await readText(await openNotes(disk.folder, { key }))).toBe('een geheim');
  }
});

test('a wrong password or code opens nothing, and changes nothing', async () => {
  const { disk } = await encrypted();
  const before = readableIn(disk.folder);

  expect(await unlockNotebook(disk, { kind: 'password', password: 'paard' })).toBeUndefined();
  expect(await unlockNotebook(disk, { kind: 'recovery', code: 'AAAA' })).toBeUndefined();
  expect(readableIn(disk.folder)).toBe(before);
});

test('another password opens the same texts, and the one before it does not', async () => {
  const { disk, key } = await encrypted();
  const documents = await readdir(join(disk.folder, 'casussen'));

  await changePassword(disk, key, 'een heel ander woord', cost);

  expect(await readdir(join(disk.folder, 'casussen'))).toEqual(documents);
  expect(await unlockNotebook(disk, { kind: 'password', password })).toBeUndefined();
  const next = await unlockNotebook(disk, { kind: 'password', password: 'een heel ander woord' });
  expect(await readText(await openNotes(disk.folder, { key: next }))).toBe('een geheim');
});

test('a new recovery code takes the place of the one before it', async () => {
  const { disk, key, code } = await encrypted();

  const next = await renewRecovery(disk, key);

  expect(await unlockNotebook(disk, { kind: 'recovery', code })).toBeUndefined();
  expect(await unlockNotebook(disk, { kind: 'recovery', code: next })).toBeDefined();
});

test('the keychain opens it beside the password, and keeps no key of the casusboek itself', async () => {
  const { disk, key } = await encrypted();
  let kept = '';
  await addKeychain(disk, key, (text) => {
    kept = text;
    return Promise.resolve('verzegeld');
  });

  const open = (sealed: string) => Promise.resolve(sealed === 'verzegeld' ? kept : '');

  expect(await waysIn(disk)).toEqual(['password', 'recovery', 'keychain']);
  expect(await unlockNotebook(disk, { kind: 'keychain', open })).toEqual(key);
  expect(kept).not.toBe(key.dataKey.toString('base64url'));
});

test('one damaged key file brings no earlier password back', async () => {
  const { disk, key } = await encrypted();
  await changePassword(disk, key, 'een heel ander woord', cost);
  const names = (await readdir(join(disk.folder, 'keys'))).sort();
  await writeFile(join(disk.folder, 'keys', names.at(-1) ?? ''), 'stuk');

  expect(await unlockNotebook(disk, { kind: 'password', password })).toBeUndefined();
});

test.each([
  { what: 'another phase', change: (keys: KeyFile) => ({ ...keys, phase: 'turning-on' as const }) },
  { what: 'a slot less', change: (keys: KeyFile) => ({ ...keys, slots: keys.slots.slice(0, 1) }) },
  { what: 'nothing but another number', change: (keys: KeyFile) => keys },
])('a key file that somebody made without the key is not believed: $what', async ({ change }) => {
  const { disk, key } = await encrypted();
  const newest = await readKeyFile(nodeFileSystem, disk.folder);
  if (newest === undefined) throw new Error('there is no key file');
  const number = newest.number + 1;
  const writer = { notebook: newest.keys.notebookId, by: 'someone-else', at: '2026-11-22' };
  const body = Buffer.from(JSON.stringify(change(newest.keys)));
  await writeFile(
    join(disk.folder, 'keys', `${String(number).padStart(6, '0')}.json`),
    sealFile(checksumSeal, `keys/${String(number)}`, writer, body),
  );

  const unlocking = unlockNotebook(disk, { kind: 'password', password });

  await expect(unlocking).rejects.toMatchObject({ code: 'keys-missing' });
  await expect(openNotes(disk.folder, { key })).rejects.toMatchObject({ code: 'locked' });
});

test('a slot that was made cheaper to guess does not open', async () => {
  const owner = 'casusboek/sleutel';
  const dataKey = randomBytes(32);
  const slot = await passwordSlot(owner, dataKey, password, 2 ** 16);
  if (slot.kind !== 'password') throw new Error('another slot');
  const secret = { kind: 'password', password } as const;

  const cheap = (N: number) => openSlot(owner, { ...slot, kdf: { ...slot.kdf, N } }, secret);

  expect(await openSlot(owner, slot, secret)).toEqual(dataKey);
  expect(await openSlot('ander/sleutel', slot, secret)).toBeUndefined();
  expect(await cheap(2 ** 15)).toBeUndefined();
  await expect(async () => cheap(2 ** 10)).rejects.toMatchObject({ code: 'keys-missing' });
  await expect(async () => cheap(2 ** 30)).rejects.toMatchObject({ code: 'keys-missing' });
});

test('casussen that need a key are left alone when the key files are gone', async () => {
  const { disk } = await encrypted();
  const before = (await readdir(join(disk.folder, 'casussen'))).sort();
  await rm(join(disk.folder, 'keys'), { recursive: true });

  await expect(openNotes(disk.folder)).rejects.toMatchObject({ code: 'keys-missing' });
  expect((await readdir(join(disk.folder, 'casussen'))).sort()).toEqual(before);
});

test('a revision that was swapped, rolled back or written without the key is refused', async () => {
  const { disk, key } = await encrypted();
  const notebook = await openNotes(disk.folder, { key });
  await saveText(notebook, 'van een ander', testCasusId(2));
  const folder = join(disk.folder, 'casussen');
  const names = await readdir(folder);
  const other = names.find((name) => name.startsWith(testCasusId(2))) ?? '';
  const mine = names.find((name) => name.startsWith(noteId)) ?? '';
  await copyFile(join(folder, other), join(folder, `${noteId}.000008.json`));
  await copyFile(join(folder, mine), join(folder, `${noteId}.000009.json`));
  const forged = { folder: await temporaryFolder(), clock };
  const plain = await openNotes(forged.folder);
  for (let save = 1; save <= 10; save += 1) await saveText(plain, 'vervalst');
  await copyFile(
    join(forged.folder, 'casussen', `${noteId}.000010.json`),
    join(folder, `${noteId}.000010.json`),
  );

  const opened = await openNotes(disk.folder, { key });

  expect(await readText(opened)).toBe('een geheim');
  expect(opened.problems().map(({ file }) => file)).toEqual(
    expect.arrayContaining([8, 9, 10].map((n) => `${noteId}.${String(n).padStart(6, '0')}.json`)),
  );
});

test('a window that still has it open without a password can not write a word in clear', async () => {
  const { folder } = { folder: await temporaryFolder() };
  const disk = { folder, clock };
  const [mine, other] = [await openNotes(folder), await openNotes(folder)];
  await saveText(mine, 'een geheim');
  const { key } = await beginEncryption(disk, mine.id, password, cost);
  await mine.close();
  await openNotes(folder, { key });

  await expect(saveText(other, 'open en bloot')).rejects.toMatchObject({ code: 'locked' });
  await expect(saveText(other, 'nieuw', testCasusId(3))).rejects.toMatchObject({ code: 'locked' });
  await expect(saveText(mine, 'open en bloot')).rejects.toMatchObject({ code: 'not-available' });
  expect(readableIn(folder)).not.toContain('open en bloot');
});

test('what was damaged or doubled is hidden with the rest, and comes back when it is turned off', async () => {
  const { folder } = { folder: await temporaryFolder() };
  const disk = { folder, clock };
  const plain = await openNotes(folder);
  await saveText(plain, 'eerste geheim');
  await saveText(plain, 'tweede geheim');
  const documents = join(folder, 'casussen');
  await copyFile(
    join(documents, `${noteId}.000002.json`),
    join(documents, `${noteId}.000002-PC12.json`),
  );
  const newest = join(documents, `${noteId}.000002.json`);
  await writeFile(newest, (await readFile(newest, 'utf8')).replace('tweede', 'twEede'));
  const { key } = await beginEncryption(disk, plain.id, password, cost);
  await plain.close();

  await openNotes(folder, { key });
  expect(readableIn(folder)).not.toContain('geheim');

  await beginDecryption(disk, key);
  const back = await openNotes(folder, { key });
  expect(back.encryption()).toBe('off');
  expect(await readText(back)).toBe('eerste geheim');
  expect(readableIn(join(folder, 'damaged'))).toContain('twEede geheim');
  expect(await readText(await openNotes(folder))).toBe('eerste geheim');
});
