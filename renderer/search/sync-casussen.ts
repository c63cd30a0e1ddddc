import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../main/domain/search/casus-to-search-document.ts';
import { call } from '../shared/call.ts';
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
  for (const [done, { id, changedAt }] of changed.entries()) {
    if (done > 0 && done % batch === 0) onProgress({ done, total: changed.length });
    known.set(id, changedAt);
    const casus = await call('casus:get', { id }).catch(() => null);
    if (casus === null) client.removeCasus(id);
    else client.addCasus(casusToSearchDocument(casus));
  }
  onProgress({ done: changed.length, total: changed.length });
}
