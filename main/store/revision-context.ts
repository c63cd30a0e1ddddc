import type { EncryptionMode, Seals } from './encryption-mode.ts';
import type { FileSystem } from './file-system.ts';
import type { Problems } from './problems.ts';
import type { RevisionNames } from './revision-names.ts';
import type { WriterStamp } from './sealed-file.ts';

/** What reading and writing revisions of one casusboek needs. */
export type RevisionContext = Seals & {
  /** Folder of the casusboek. */
  readonly folder: string;
  readonly notebookId: string;
  readonly names: RevisionNames;
  readonly problems: Problems;
  readonly files: FileSystem;
  /** How it was encrypted when it was opened. */
  readonly encryption: { readonly mode: EncryptionMode };
  readonly clock: () => Date;
  readonly limits: Limits;
  /** Who wrote which revision and when, by file name, so that a save need not read what it prunes. */
  readonly stamps: Map<string, WriterStamp>;
};

/** Bounds of a casusboek. */
export type Limits = {
  /** A larger file is not read, and never written. */
  readonly maxBytes: number;
  /** Good revisions of a document that are kept. */
  readonly keep: number;
  /** How long a file that is too short may still be somebody's save under way; in milliseconds. */
  readonly graceMs: number;
  /**
   * Up to this many documents are all read when a casusboek opens, so that damage shows at once. With
   * more, `verify` does it while the app is in use.
   */
  readonly readAtOnce: number;
  /** Earlier versions of a document that are kept as history; the oldest go first. */
  readonly versions: number;
};

/** 32 MB, three revisions, three seconds, five hundred documents, a hundred versions. */
export const defaultLimits: Limits = {
  maxBytes: 32 * 1024 * 1024,
  keep: 3,
  graceMs: 3_000,
  readAtOnce: 500,
  versions: 100,
};

/** Folder, inside the casusboek, of the documents. */
export const documentsFolder = 'casussen';

/** Folder, inside the casusboek, with a folder of earlier versions for each document. */
export const historyFolder = 'history';

/** A larger file that was put aside is left as it is. */
export const largestAside = 256 * 1024 * 1024;

/** Folder, inside the casusboek, where damaged revisions are put when they would be pruned. */
export const damagedFolder = 'damaged';
