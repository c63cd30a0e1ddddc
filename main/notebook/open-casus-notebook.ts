import { resolve } from 'node:path';

import type { Casus } from '../domain/casus/casus.ts';
import type { IndexedCasus } from '../domain/casus/uses-of.ts';
import { describeError, type Log } from '../log.ts';
import type { OnProgress } from '../store/convert-notebook.ts';
import type { KnownFolders } from '../store/known-folders.ts';
import type { NotebookKey } from '../store/notebook-key.ts';
import type { Notebook } from '../store/notebook.ts';
import { openNotebook } from '../store/open-notebook.ts';
import { casusDocument } from './casus-document.ts';

export type CasusNotebook = Notebook<Casus, IndexedCasus>;

export type OpenCasusNotebookOptions = {
  /** Absolute path; made on a first start. */
  readonly folder: string;
  readonly known: KnownFolders;
  readonly clock: () => Date;
  readonly log: Log;
  /** For an encrypted casusboek. */
  readonly key?: NotebookKey | undefined;
  readonly onProgress?: OnProgress;
  /** The user wants an empty casusboek when there is none, also where this machine had one before. */
  readonly startAfresh?: boolean | undefined;
};

/**
 * Opens the casusboek in a folder, and makes one there when this machine never had one in it.
 *
 * @throws StoreError with one of the contract's `storeErrors`.
 */
export async function openCasusNotebook(options: OpenCasusNotebookOptions): Promise<CasusNotebook> {
  const { known, clock, log, key, onProgress = () => undefined } = options;
  const folder = resolve(options.folder);
  const isKnown = (await ask(() => known.has(folder), log)) === true;
  const missing = isKnown && options.startAfresh !== true ? 'fail' : 'create';
  const kind = casusDocument;
  const notebook = await openNotebook({ folder, kind, clock, missing, key, onProgress });
  await ask(() => known.add(folder), log);
  return notebook;
}

/** The memory is a help: a casusboek opens without it. */
async function ask<Value>(question: () => Promise<Value>, log: Log): Promise<Value | undefined> {
  try {
    return await question();
  } catch (error) {
    log.write('known-folders', describeError(error));
    return undefined;
  }
}
