import { join } from 'node:path';

import type { DocumentKind } from './document-kind.ts';
import { ensureFolders } from './ensure-folders.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { ensureIdentity } from './identity.ts';
import { Notebook, reportCopies } from './notebook.ts';
import { Problems } from './problems.ts';
import { readSummaries, takeFromIndex } from './read-summaries.ts';
import { defaultLimits, documentsFolder, type Limits } from './revision-context.ts';
import { RevisionNames } from './revision-names.ts';
import { checksumSeal, type Seal } from './seal.ts';
import { asStoreError } from './store-error.ts';
import { Summaries } from './summaries.ts';

/** What a casusboek is opened with; a test may bring its own disk, limits and clock. */
export type NotebookOptions<Document, Summary> = {
  readonly folder: string;
  readonly kind: DocumentKind<Document, Summary>;
  readonly clock: () => Date;
  /** What to do when there is no casusboek in the folder. */
  readonly missing: 'create' | 'fail';
  readonly seal?: Seal;
  readonly files?: FileSystem;
  readonly limits?: Partial<Limits>;
};

/**
 * Opens a casusboek. One damaged file never keeps the rest from opening.
 *
 * @throws StoreError `folder-missing`, `no-access`, `read-only`, `disk-full` or `not-available`.
 */
export async function openNotebook<Document, Summary>(
  options: NotebookOptions<Document, Summary>,
): Promise<Notebook<Document, Summary>> {
  const { folder, kind, clock, missing, seal = checksumSeal, files = nodeFileSystem } = options;
  return asStoreError('casusboek', async () => {
    await ensureFolders(files, folder, missing);
    const names = new RevisionNames(join(folder, documentsFolder), files);
    await names.scan();
    const limits = { ...defaultLimits, ...options.limits };
    const base = { folder, names, problems: new Problems(), files, seal, clock, limits };
    const context = { ...base, notebookId: await ensureIdentity(base) };
    reportCopies(context);

    const summaries = new Summaries<Summary>();
    await takeFromIndex(context, kind, summaries);
    const few = names.ids().length <= limits.readAtOnce;
    const unread = names.ids().filter((id) => few || !summaries.isOf(id, names.head(id)));
    await readSummaries(context, kind, summaries, unread);
    return new Notebook(context, kind, summaries);
  });
}
