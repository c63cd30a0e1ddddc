import type { Saved } from './contract/saved.ts';

/** Which files a dialog shows; extensions without their dot. */
export type FileFilter = { readonly name: string; readonly extensions: readonly string[] };

export type FileToSave = {
  /** The name that the dialog proposes. */
  readonly name: string;
  readonly filters: readonly FileFilter[];
  readonly data: Uint8Array;
};

/** Asks where to save; nothing is written when the user cancels. */
export type SaveFile = (file: FileToSave) => Promise<Saved>;
