import type { z } from 'zod';

import type { citedArtikelSchema } from '../contract/library.ts';
import type { Bundle, Item } from '../domain/content/bundle.ts';
import type { CitedReferences } from '../domain/content/cited-references.ts';
import type { Uitspraak } from '../domain/content/uitspraak.ts';
import { findArtikelen, type Wet } from '../domain/content/wet.ts';
import { artikelPlace } from '../domain/reference/artikel.ts';
import { wetAddress } from '../domain/reference/jci.ts';

type CitedArtikel = z.infer<typeof citedArtikelSchema>;

export type CitedLaw = { readonly artikelen: CitedArtikel[]; readonly uitspraken: Uitspraak[] };

/**
 * What the registers say of the law that a text cites. A wet that cites itself has those artikelen in
 * its own register, so they don't come a second time: the largest wet would outgrow an answer.
 *
 * @param own - The item that cites.
 */
export function citedLaw(
  { artikelen, eclis }: CitedReferences,
  { uitspraken }: Bundle,
  wetten: ReadonlyMap<string, Wet>,
  own?: Item,
): CitedLaw {
  const known = new Set(eclis);
  return {
    artikelen: artikelen.flatMap((reference) => {
      const wet = wetten.get(artikelPlace(reference).wet);
      return wet === undefined || wet === own ? [] : [toCited(wet, reference)];
    }),
    uitspraken: uitspraken.filter(({ ecli }) => known.has(ecli)),
  };
}

function toCited(wet: Wet, reference: string): CitedArtikel {
  const address = artikelAddress(wet, reference);
  return {
    reference,
    wetTitle: wet.title,
    abbreviation: wet.abbreviation,
    ...(address === undefined ? {} : { address }),
    entries: [...findArtikelen(wet, reference)],
  };
}

/** Where the official text stands, as it was on the day to which we read this wet. */
export function artikelAddress(wet: Wet, reference: string): string | undefined {
  if (wet.bwbId === undefined) return undefined;
  const { artikel, lid } = artikelPlace(reference);
  // Some entries are no artikel, such as the considerans; the site has no place for those.
  const place = /^\d/u.test(artikel) ? { artikel, ...(lid === undefined ? {} : { lid }) } : {};
  return wetAddress(wet.bwbId, place, wet.rechtsstand.date);
}
