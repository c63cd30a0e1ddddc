import { link, mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';

import { systemCode } from './store-error.ts';

/** An open file, as far as the store needs one. */
export type OpenFile = {
  /** Writes everything or fails: it goes on after a short write, which `fs.write` does not. */
  writeFile(data: Uint8Array): Promise<void>;
  readFile(): Promise<Buffer>;
  stat(): Promise<{ readonly size: number; readonly mtimeMs: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** All that the store asks of a disk, so that a test can make one that fails at a chosen step. */
export type FileSystem = {
  /**
   * `wx` makes a new file for this user only and fails with `EEXIST` when the name is taken; `a` writes
   * behind what is there.
   */
  open(path: string, flags: 'r' | 'wx' | 'a'): Promise<OpenFile>;
  /** Makes a folder for this user only, in one that is there; an existing one is left as it is. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder that is empty. */
  removeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  /** Gives the bytes of a file a second name; fails where the disk knows no such thing. */
  link(existing: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  stat(path: string): Promise<{
    readonly size: number;
    readonly mtimeMs: number;
    readonly isFolder: boolean;
  }>;
};

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  open: (path, flags) => open(path, flags, 0o600),
  makeFolder: async (path) => {
    try {
      // Not `recursive`: that hides why it failed.
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  },
  removeFolder: (path) => rmdir(path),
  list: (folder) => readdir(folder),
  link,
  rename,
  unlink,
  stat: async (path) => {
    const found = await stat(path);
    return { size: found.size, mtimeMs: found.mtimeMs, isFolder: found.isDirectory() };
  },
};
