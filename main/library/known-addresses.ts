import type { Bundle } from '../domain/content/bundle.ts';
import { citedReferences, linkTargets } from '../domain/content/cited-references.ts';
import type { Wet } from '../domain/content/wet.ts';
import { artikelPlace } from '../domain/reference/artikel.ts';
import { ecliAddress } from '../domain/reference/ecli.ts';
import { wetAddress } from '../domain/reference/jci.ts';
import { artikelAddress } from './cited-law.ts';

/** Every address that a page of the library can show: sources, links to sites, and official texts. */
export function knownAddresses(
  bundle: Bundle,
  wetten: ReadonlyMap<string, Wet>,
): ReadonlySet<string> {
  const sources = bundle.items.flatMap((item) =>
    item.sources.flatMap(({ address }) => address ?? []),
  );
  const sites = linkTargets([bundle.items, bundle.uitspraken]).flatMap((target) =>
    target.kind === 'site' ? target.address : [],
  );
  const artikelen = bundle.items
    .flatMap((item) => citedReferences(item).artikelen)
    .flatMap((reference) => {
      const wet = wetten.get(artikelPlace(reference).wet);
      return wet === undefined ? [] : (artikelAddress(wet, reference) ?? []);
    });
  const whole = [...wetten.values()].flatMap(({ bwbId, rechtsstand }) =>
    bwbId === undefined ? [] : wetAddress(bwbId, {}, rechtsstand.date),
  );
  const rulings = bundle.uitspraken.map(({ ecli }) => ecliAddress(ecli));
  return new Set([...sources, ...sites, ...artikelen, ...whole, ...rulings]);
}
