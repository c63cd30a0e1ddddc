import { join } from 'node:path';

import { convertNotebook, type OnProgress } from './convert-notebook.ts';
import type { DocumentKind } from './document-kind.ts';
import { requireKey, sealsFor } from './encryption-mode.ts';
import { ensureFolders } from './ensure-folders.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { ensureIdentity } from './identity.ts';
import { finishIncoming, unfinishedIncoming } from './incoming/incoming-journal.ts';
import { writeIndex, type IndexEntry } from './index-cache.ts';
import { setPhase } from './keyring.ts';
import type { NotebookKey } from './notebook-key.ts';
import { Notebook } from './notebook.ts';
import { Problems } from './problems.ts';
import { readBounded } from './read-bounded.ts';
import { readSummaries, takeFromIndex } from './read-summaries.ts';
import { reportCopies } from './report-copies.ts';
import { defaultLimits, documentsFolder, type Limits } from './revision-context.ts';
import type { RevisionContext } from './revision-context.ts';
import { RevisionNames } from './revision-names.ts';
import { isKeyed, keyedPrefix } from './seal.ts';
import { asStoreError, StoreError, systemCode } from './store-error.ts';
import { Summaries } from './summaries.ts';

/** What a casusboek is opened with; a test may bring its own disk, limits and clock. */
export type NotebookOptions<Document, Summary> = {
  readonly folder: string;
  readonly kind: DocumentKind<Document, Summary>;
  readonly clock: () => Date;
  /** What to do when there is no casusboek in the folder. */
  readonly missing: 'create' | 'fail';
  /** Needed when the casusboek is encrypted, or on its way to or from that. */
  readonly key?: NotebookKey | undefined;
  /** How far turning encryption on or off has come. */
  readonly onProgress?: OnProgress;
  readonly files?: FileSystem;
  readonly limits?: Partial<Limits>;
};

/**
 * Opens a casusboek. One damaged file never keeps the rest from opening. Turning encryption on or off
 * that was begun is finished first, as far as the disk lets it.
 *
 * @throws StoreError `locked` when it is encrypted and the key is not the one, `keys-missing`,
 *   `folder-missing`, `no-access`, `read-only`, `disk-full` or `not-available`.
 */
export async function openNotebook<Document, Summary>(
  options: NotebookOptions<Document, Summary>,
): Promise<Notebook<Document, Summary>> {
  const { folder, kind, clock, missing, key, files = nodeFileSystem } = options;
  return asStoreError('casusboek', async () => {
    await ensureFolders(files, folder, missing);
    const mode = await requireKey(files, folder, key);
    const names = new RevisionNames(join(folder, documentsFolder), files);
    await names.scan();
    const limits = { ...defaultLimits, ...options.limits };
    const seals = sealsFor(mode, key);
    const encryption = { mode };
    const problems = new Problems();
    const base = { folder, names, problems, files, clock, limits, encryption, stamps: new Map() };
    const context = { ...base, ...seals, notebookId: await ensureIdentity({ ...base, ...seals }) };
    await goOnBringingIn(context);
    const converted = await convert(context, options);
    reportCopies(context);

    const summaries = new Summaries<Summary>();
    await takeFromIndex(context, kind, summaries);
    const few = names.ids().length <= limits.readAtOnce;
    const unread = names.ids().filter((id) => few || !summaries.isOf(id, names.head(id)));
    await readSummaries(context, kind, summaries, unread);
    if (mode.phase === 'off' && summaries.all().length === 0) await refuseKeyed(context);
    const isDone = converted && (await finish(context, summaries.entries(), key));
    return isDone ? openNotebook(options) : new Notebook(context, kind, summaries);
  });
}

/** Last of all says that it is done: from then on a file of the other kind is not believed any more. */
async function finish(
  context: RevisionContext,
  entries: readonly IndexEntry[],
  key: NotebookKey | undefined,
): Promise<boolean> {
  if (key === undefined) return false;
  const { folder, clock, files, encryption } = context;
  try {
    await writeIndex(context, entries);
    await setPhase(
      { folder, clock, files },
      key,
      encryption.mode.phase === 'turning-on' ? 'on' : 'off',
    );
    return true;
  } catch (error) {
    if (systemCode(error) !== undefined || error instanceof StoreError) return false;
    throw error;
  }
}

/** Finishes what was being brought in when the app ended. What can't be done now waits for the next opening. */
async function goOnBringingIn(context: RevisionContext): Promise<void> {
  try {
    await finishIncoming(context);
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof StoreError)) throw error;
  }
}

/** @returns Whether there was something to convert and all of it has been. */
async function convert<Document, Summary>(
  context: RevisionContext,
  { onProgress = () => undefined }: NotebookOptions<Document, Summary>,
): Promise<boolean> {
  const { phase } = context.encryption.mode;
  if (phase !== 'turning-on' && phase !== 'turning-off') return false;
  try {
    // Its file has the seal of before: as long as it is there, the work is not done.
    if ((await unfinishedIncoming(context)).length > 0) return false;
    await convertNotebook(context, phase === 'turning-on' ? 'keyed' : 'plain', onProgress);
    return true;
  } catch (error) {
    // A full disk or a file that is held: both kinds can be read, and the next opening goes on.
    if (systemCode(error) !== undefined || error instanceof StoreError) return false;
    throw error;
  }
}

/** Without a key file, casussen that need a key are no damage, and no empty casusboek either. */
async function refuseKeyed({ files, names, limits }: RevisionContext): Promise<void> {
  for (const id of names.ids().slice(0, 20)) {
    try {
      const { data } = await readBounded(files, names.path(id, names.head(id)), limits.maxBytes);
      if (isKeyed(data.toString('latin1', 0, keyedPrefix.length))) {
        throw new StoreError('keys-missing', 'keys');
      }
    } catch (error) {
      if (error instanceof StoreError) throw error;
      // Whatever else is wrong with this file was reported when it was read.
    }
  }
}
