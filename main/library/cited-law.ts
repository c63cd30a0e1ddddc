import type { z } from 'zod';

import type { citedArtikelSchema } from '../contract/library.ts';
import type { Bundle, Item } from '../domain/content/bundle.ts';
import { citedReferences } from '../domain/content/cited-references.ts';
import type { Uitspraak } from '../domain/content/uitspraak.ts';
import { findArtikelen, type Wet } from '../domain/content/wet.ts';
import { artikelPlace } from '../domain/reference/artikel.ts';
import { wetAddress } from '../domain/reference/jci.ts';

type CitedArtikel = z.infer<typeof citedArtikelSchema>;

/**
 * The artikelen that an item cites. A wet that cites itself has those artikelen in its own register,
 * so they don't come a second time: the largest wet would outgrow an answer.
 */
export function citedArtikelen(item: Item, wetten: ReadonlyMap<string, Wet>): CitedArtikel[] {
  return citedReferences(item).artikelen.flatMap((reference) => {
    const wet = wetten.get(artikelPlace(reference).wet);
    if (wet === undefined || wet === item) return [];
    const address = artikelAddress(wet, reference);
    return {
      reference,
      wetTitle: wet.title,
      abbreviation: wet.abbreviation,
      ...(address === undefined ? {} : { address }),
      entries: [...findArtikelen(wet, reference)],
    };
  });
}

/** The rulings that an item cites and the register has. */
export function citedUitspraken(item: Item, { uitspraken }: Bundle): Uitspraak[] {
  const eclis = new Set(citedReferences(item).eclis);
  return uitspraken.filter(({ ecli }) => eclis.has(ecli));
}

/** Where the official text stands, as it was on the day to which we read this wet. */
export function artikelAddress(wet: Wet, reference: string): string | undefined {
  if (wet.bwbId === undefined) return undefined;
  const { artikel, lid } = artikelPlace(reference);
  // Some entries are no artikel, such as the considerans; the site has no place for those.
  const place = /^\d/u.test(artikel) ? { artikel, ...(lid === undefined ? {} : { lid }) } : {};
  return wetAddress(wet.bwbId, place, wet.rechtsstand.date);
}
