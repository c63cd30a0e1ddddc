import { searchPageSize } from '../../main/contract/casus.ts';
import type { CasusId, CasusSummary } from '../../main/domain/casus/casus.ts';
import { call, CallError } from '../shared/call.ts';
import type { SearchClient } from './search-client.ts';

/** When each casus that search knows was changed last. */
export type KnownCasussen = Map<string, string>;

/** How far it is: of how many casussen that changed search knows the newest text. */
export type SyncProgress = { readonly done: number; readonly total: number };

/** So many casussen go in between two moments at which who searches may see them. */
const batch = 500;

/**
 * Gives search the own casussen that are new or changed, and takes out those that are gone. A casus
 * that can't be read is left out; the casusboek says what is wrong with it.
 */
export async function syncCasussen(
  client: SearchClient,
  casussen: readonly CasusSummary[],
  known: KnownCasussen,
  onProgress: (progress: SyncProgress) => void,
): Promise<void> {
  const present = new Set<string>(casussen.map((casus) => casus.id));
  for (const id of [...known.keys()].filter((each) => !present.has(each))) {
    known.delete(id);
    client.removeCasus(id);
  }
  const changed = casussen.filter(({ id, changedAt }) => known.get(id) !== changedAt);
  const wanted = new Map<string, string>(changed.map(({ id, changedAt }) => [id, changedAt]));
  for (const { id, changedAt } of changed) known.set(id, changedAt);
  const waiting = changed.map(({ id }) => id);
  let told = waiting.length;
  while (waiting.length > 0) {
    const asked = waiting.splice(0, searchPageSize);
    const { documents, later } = await readForSearch(asked, known);
    waiting.unshift(...later);
    const read = new Set(documents.map(({ id }) => id));
    // While it was read, a casus may have gone or changed again: then this text is not the newest.
    const isStillWanted = (id: string) => known.get(id) === wanted.get(id);
    for (const document of documents) if (isStillWanted(document.id)) client.addCasus(document);
    for (const id of asked) {
      if (!read.has(id) && !later.includes(id) && isStillWanted(id)) client.removeCasus(id);
    }
    if (told - waiting.length < batch) continue;
    told = waiting.length;
    onProgress({ done: changed.length - waiting.length, total: changed.length });
  }
  onProgress({ done: changed.length, total: changed.length });
}

/** A casusboek that can't be read now tells so itself; what was asked for is asked again next time. */
async function readForSearch(ids: readonly CasusId[], known: KnownCasussen) {
  try {
    return await call('casus:get-for-search', { ids: [...ids] });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    for (const id of ids) known.delete(id);
    return { documents: [], later: [] };
  }
}
