import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../main/domain/search/casus-to-search-document.ts';
import { call } from '../shared/call.ts';
import type { SearchClient } from './search-client.ts';

/** When each casus that search knows was changed last. */
export type KnownCasussen = Map<string, string>;

/**
 * Gives search the own casussen that are new or changed, and takes out those that are gone. A casus
 * that can't be read is left out; the casusboek says what is wrong with it.
 */
export async function syncCasussen(
  client: SearchClient,
  casussen: readonly CasusSummary[],
  known: KnownCasussen,
): Promise<void> {
  const present = new Set<string>(casussen.map((casus) => casus.id));
  for (const id of [...known.keys()].filter((each) => !present.has(each))) {
    known.delete(id);
    client.removeCasus(id);
  }
  for (const { id, changedAt } of casussen) {
    if (known.get(id) === changedAt) continue;
    known.set(id, changedAt);
    const casus = await call('casus:get', { id }).catch(() => null);
    if (casus === null) client.removeCasus(id);
    else client.addCasus(casusToSearchDocument(casus));
  }
}
