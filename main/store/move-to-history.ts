import { join } from 'node:path';

import { syncFolder } from './create-durable.ts';
import { historyOf, listHistory } from './history-files.ts';
import { packHistory, readPacks } from './history-pack.ts';
import { historyFolder, type RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { writerName } from './writer-name.ts';

/**
 * Moves a revision out of the way of the newest ones, into the history. The revision keeps its proof:
 * that speaks of the document and the number, not of the folder.
 */
export async function moveToHistory(
  context: RevisionContext,
  id: string,
  revision: number,
): Promise<void> {
  const { files, folder, names, limits } = context;
  const history = historyOf(context, id);
  const earlier = await listHistory(context, id);
  if (earlier.length === 0) {
    await files.makeFolder(join(folder, historyFolder));
    await syncFolder(files, folder);
    await files.makeFolder(history);
    await syncFolder(files, join(folder, historyFolder));
  }
  const taken = earlier.some((file) => file.revision === revision);
  // A number comes back when a synchronisation program took the newest files away: both are kept.
  const name = revisionName(id, revision);
  const free = taken ? name.replace(/\.json$/u, `.${writerName()}.json`) : name;
  await files.rename(names.path(id, revision), join(history, free));
  await syncFolder(files, history);
  const { versions } = await readPacks(context, id);
  if (earlier.length + 1 + versions.length > limits.versions) await packHistory(context, id);
}
