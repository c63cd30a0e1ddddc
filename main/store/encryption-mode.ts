import type { FileSystem } from './file-system.ts';
import { eitherSeal } from './gcm-seal.ts';
import { isGenuine, readKeyFile, type NumberedKeyFile, type Phase } from './key-files.ts';
import { keyedSeal, type NotebookKey } from './notebook-key.ts';
import { checksumSeal, type Seal } from './seal.ts';
import { StoreError } from './store-error.ts';

/** How far the encryption of a casusboek is, and with which key. */
export type EncryptionMode = {
  readonly phase: Phase;
  /** Empty when it was never encrypted, or is not any more. */
  readonly keyId: string;
  /** Number of the key file that says so; 0 when there is none. */
  readonly keyFile: number;
};

/** The seals of a casusboek: for casussen, for the list of them, for what was put aside, for the logbook. */
export type Seals = {
  readonly seal: Seal;
  readonly indexSeal: Seal;
  readonly asideSeal: Seal;
  readonly logSeal: Seal;
};

/** What the newest key file says. */
export async function readMode(files: FileSystem, folder: string): Promise<EncryptionMode> {
  return modeOf(await readKeyFile(files, folder));
}

function modeOf(file: NumberedKeyFile | undefined): EncryptionMode {
  const keyFile = file?.number ?? 0;
  return file === undefined || file.keys.phase === 'off'
    ? { phase: 'off', keyId: '', keyFile }
    : { phase: file.keys.phase, keyId: file.keys.keyId, keyFile };
}

/**
 * The mode to open a casusboek in.
 *
 * @throws StoreError `locked` when it is encrypted and the key is missing, or is one of before.
 */
export async function requireKey(
  files: FileSystem,
  folder: string,
  key: NotebookKey | undefined,
): Promise<EncryptionMode> {
  const file = await readKeyFile(files, folder);
  const mode = modeOf(file);
  if (file === undefined || mode.phase === 'off') return mode;
  if (key?.keyId !== mode.keyId || !isGenuine(file, key.dataKey)) {
    throw new StoreError('locked', 'casusboek');
  }
  return mode;
}

/** The seals to read and write with in a mode. Once it is `on`, a file without a key is not believed. */
export function sealsFor({ phase }: EncryptionMode, key: NotebookKey | undefined): Seals {
  if (phase === 'off' || key === undefined) {
    return {
      seal: checksumSeal,
      indexSeal: checksumSeal,
      asideSeal: checksumSeal,
      logSeal: checksumSeal,
    };
  }
  const writes = phase === 'turning-off' ? 'plain' : 'keyed';
  const sealFor = (purpose: 'casussen' | 'index' | 'logbook') => {
    const keyed = keyedSeal(key, purpose);
    return phase === 'on' ? keyed : eitherSeal(writes, keyed);
  };
  return {
    seal: sealFor('casussen'),
    indexSeal: sealFor('index'),
    asideSeal: keyedSeal(key, 'damaged'),
    logSeal: sealFor('logbook'),
  };
}
