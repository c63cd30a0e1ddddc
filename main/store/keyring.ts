import { randomBytes } from 'node:crypto';

import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { isGenuine, readKeyFile, writeKeyFile, type KeyFile, type Phase } from './key-files.ts';
import { keychainSlot, openSlot, passwordSlot, recoverySlot } from './key-slots.ts';
import type { Secret, Slot } from './key-slots.ts';
import type { NotebookKey } from './notebook-key.ts';
import { asStoreError, StoreError } from './store-error.ts';

/** Where the key files are, and the clock that dates them. */
export type KeyDisk = {
  readonly folder: string;
  readonly clock: () => Date;
  readonly files?: FileSystem;
};

/** Which ways in there are; empty when the casusboek is not encrypted. */
export async function waysIn(disk: KeyDisk): Promise<readonly Slot['kind'][]> {
  const keys = await asStoreError('keys', () => read(disk));
  return keys === undefined ? [] : keys.slots.map(({ kind }) => kind);
}

/**
 * The key of the casusboek, when the secret opens it.
 *
 * @returns Undefined when it does not, and nothing more than that.
 * @throws StoreError `keys-missing` when there is no key file that the key itself proved, `newer-version`;
 *   and whatever the keychain reports.
 */
export async function unlockNotebook(
  disk: KeyDisk,
  secret: Secret,
): Promise<NotebookKey | undefined> {
  const file = await asStoreError('keys', () => readKeyFile(filesOf(disk), disk.folder));
  if (file === undefined || file.keys.phase === 'off') return undefined;
  const { keyId, slots } = file.keys;
  for (const slot of slots) {
    const dataKey = await openSlot(ownerOf(file.keys), slot, secret);
    if (dataKey === undefined) continue;
    if (!isGenuine(file, dataKey)) throw new StoreError('keys-missing', 'keys');
    return { keyId, dataKey };
  }
  return undefined;
}

/**
 * Makes the keys of a casusboek that has none. Nothing is encrypted yet: opening it with the key does
 * that, and goes on with it however often it is interrupted.
 */
export async function beginEncryption(
  disk: KeyDisk,
  notebookId: string,
  password: string,
  cost: number,
): Promise<{ readonly key: NotebookKey; readonly code: string }> {
  if ((await waysIn(disk)).length > 0) throw new StoreError('not-available', 'keys');
  const key = { keyId: randomBytes(12).toString('base64url'), dataKey: randomBytes(32) };
  const owner = ownerOf({ notebookId, keyId: key.keyId });
  const recovery = recoverySlot(owner, key.dataKey);
  const slots = [await passwordSlot(owner, key.dataKey, password, cost), recovery.slot];
  await write(disk, key, { notebookId, keyId: key.keyId, phase: 'turning-on', slots });
  return { key, code: recovery.code };
}

/** Says that the casusboek is to be decrypted; opening it with the key does that. */
export function beginDecryption(disk: KeyDisk, key: NotebookKey): Promise<void> {
  return setPhase(disk, key, 'turning-off');
}

/** Moves the casusboek to its next phase. The slots go when it is off; earlier key files stay. */
export async function setPhase(disk: KeyDisk, key: NotebookKey, phase: Phase): Promise<void> {
  const keys = await current(disk, key);
  await write(disk, key, { ...keys, phase, slots: phase === 'off' ? [] : keys.slots });
}

/** Puts another password in place of the one there is. No casus is written again. */
export async function changePassword(
  disk: KeyDisk,
  key: NotebookKey,
  password: string,
  cost: number,
): Promise<void> {
  const keys = await current(disk, key);
  await replace(disk, key, await passwordSlot(ownerOf(keys), key.dataKey, password, cost));
}

/** @returns A new recovery code; the one before it no longer opens anything. */
export async function renewRecovery(disk: KeyDisk, key: NotebookKey): Promise<string> {
  const { slot, code } = recoverySlot(ownerOf(await current(disk, key)), key.dataKey);
  await replace(disk, key, slot);
  return code;
}

/** Lets the keychain of this computer open the casusboek too, beside the password and never alone. */
export async function addKeychain(
  disk: KeyDisk,
  key: NotebookKey,
  seal: (text: string) => Promise<string>,
): Promise<void> {
  const owner = ownerOf(await current(disk, key));
  await replace(disk, key, await keychainSlot(owner, key.dataKey, seal));
}

/** Takes the keychain out again. */
export async function removeKeychain(disk: KeyDisk, key: NotebookKey): Promise<void> {
  const keys = await current(disk, key);
  await write(disk, key, { ...keys, slots: keys.slots.filter(({ kind }) => kind !== 'keychain') });
}

const filesOf = ({ files = nodeFileSystem }: KeyDisk) => files;
const ownerOf = ({ notebookId, keyId }: Pick<KeyFile, 'notebookId' | 'keyId'>) =>
  `${notebookId}/${keyId}`;

async function read(disk: KeyDisk): Promise<KeyFile | undefined> {
  return (await readKeyFile(filesOf(disk), disk.folder))?.keys;
}

/** The keys as they are now, which must still be those that this key opens. */
async function current(disk: KeyDisk, key: NotebookKey): Promise<KeyFile> {
  const file = await asStoreError('keys', () => readKeyFile(filesOf(disk), disk.folder));
  if (file === undefined || !isGenuine(file, key.dataKey)) {
    throw new StoreError('not-available', 'keys');
  }
  return file.keys;
}

async function replace(disk: KeyDisk, key: NotebookKey, slot: Slot): Promise<void> {
  const keys = await current(disk, key);
  const others = keys.slots.filter(({ kind }) => kind !== slot.kind);
  await write(disk, key, { ...keys, slots: [...others, slot] });
}

async function write(
  disk: KeyDisk,
  key: NotebookKey,
  { notebookId, keyId, phase, slots }: Omit<KeyFile, 'check'>,
): Promise<void> {
  const keys = { notebookId, keyId, phase, slots };
  await asStoreError('keys', () =>
    writeKeyFile(filesOf(disk), disk.folder, keys, key.dataKey, disk.clock()),
  );
}
