import type { Bundle } from '../domain/content/bundle.ts';
import { plainText } from '../domain/content/rich-text.ts';
import type { Artikel, Wet } from '../domain/content/wet.ts';
import { artikelReferenceSchema } from '../domain/reference/artikel.ts';
import type { RegisterEntry } from '../domain/reference/find-in-register.ts';
import { makePages } from './pages.ts';

/** Every place in a law that can be cited, cut into pages that fit an answer. */
export function makeRegisterPages(bundle: Bundle) {
  const entries = bundle.items.flatMap((item) =>
    item.kind === 'wet' ? item.artikelen.flatMap((artikel) => placesOf(item, artikel)) : [],
  );
  return makePages(withoutDoubles(entries));
}

/** Where the register has two entries for one place, they become one that says both. */
function withoutDoubles(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const byReference = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const known = byReference.get(entry.reference);
    if (known === undefined) {
      byReference.set(entry.reference, entry);
      continue;
    }
    const isSure = known.certainty === 'gecontroleerd' && entry.certainty === 'gecontroleerd';
    byReference.set(entry.reference, {
      ...known,
      says: `${known.says} ${entry.says}`,
      certainty: isSure ? 'gecontroleerd' : 'nog-te-controleren',
    });
  }
  return [...byReference.values()];
}

/** One entry may speak of several leden: each can be cited by itself. Of several onderdelen, the lid is. */
function placesOf(wet: Wet, { artikel, leden, onderdelen, says, certainty }: Artikel) {
  const common = {
    wet: wet.id,
    wetTitle: wet.title,
    abbreviation: wet.abbreviation,
    artikel,
    says: plainText(says),
    certainty,
  };
  const [onlyLid = '0', ...more] = leden;
  const places =
    onderdelen.length === 1 && more.length === 0
      ? onderdelen.map((onderdeel) => ({ lid: onlyLid, onderdeel }))
      : leden.length > 0
        ? leden.map((lid) => ({ lid, onderdeel: '' }))
        : [{ lid: '', onderdeel: '' }];
  return places.flatMap(({ lid, onderdeel }): RegisterEntry[] => {
    const parts = [wet.id, artikel, lid, onderdeel].filter((part) => part !== '');
    const reference = artikelReferenceSchema.safeParse(parts.join('/'));
    // The considerans and other places without an article of their own can't be cited by reference.
    if (!reference.success) return [];
    return [{ reference: reference.data, ...common, lid: lid === '0' ? '' : lid, onderdeel }];
  });
}
