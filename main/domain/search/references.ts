import type { SearchDocument } from './search-document.ts';
import { fold } from './fold.ts';

/** A place in the law that a text names, as `participatiewet/18/1`; `*` stands for a wet that is not named. */
export type FoundReference = { readonly reference: string; readonly text: string };

export type References = {
  /** The places in the law, rulings and wetten by number that a text names. */
  find(text: string): readonly FoundReference[];
};

const ecli = /\bECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z0-9]{1,7}\b/giu;
const bwb = /\bBWB[RV]\d{7}\b/giu;
const place = String.raw`(\d{1,4}[a-z]{0,2}(?:[:.]\d{1,3}[a-z]{0,2})*)`;
const lidForm = String.raw`(?:,?\s*(?:(?:lid|leden)\s*(\d{1,2})|(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)\s+lid))?`;
const article = new RegExp(String.raw`\b(?:artikel(?:en)?|art\.?)\s*${place}${lidForm}`, 'giu');
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];
/** How many words from an article its wet may be named. */
const nearby = 5;

/** @param wetten - The wetten of the library, with the names they go by. */
export function createReferences(
  wetten: readonly Pick<SearchDocument, 'id' | 'title' | 'aliases'>[],
): References {
  const byName = new Map<string, string>();
  for (const { id, title, aliases } of wetten) {
    for (const name of [id.replaceAll('-', ' '), title, ...aliases]) byName.set(plain(name), id);
  }
  const names = [...byName.keys()]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);

  /** The wet that is named at the start of a text, or at its end. */
  const wetAt = (text: string, side: 'start' | 'end'): string | undefined => {
    const words = plain(text)
      .split(' ')
      .filter((word) => !/^(?:van|de|het|en|in|uit|op)$/u.test(word));
    const close = (side === 'start' ? words.slice(0, nearby) : words.slice(-nearby)).join(' ');
    const name = names.find((one) =>
      side === 'start' ? `${close} `.startsWith(`${one} `) : ` ${close}`.endsWith(` ${one}`),
    );
    return name === undefined ? undefined : byName.get(name);
  };

  return {
    find(text) {
      const articles = Array.from(text.matchAll(article), (match): FoundReference => {
        const [whole, artikel = '', number, ordinal] = match;
        const end = match.index + whole.length;
        const wet =
          wetAt(text.slice(end, end + 120), 'start') ??
          wetAt(text.slice(Math.max(0, match.index - 60), match.index), 'end') ??
          '*';
        const lid =
          number ??
          (ordinal === undefined ? undefined : String(ordinals.indexOf(ordinal.toLowerCase()) + 1));
        const parts = [wet, artikel.toLowerCase(), ...(lid === undefined ? [] : [lid])];
        return { reference: parts.join('/'), text: whole };
      });
      const rulings = Array.from(text.matchAll(ecli), ([whole]) => ({
        reference: whole.toUpperCase(),
        text: whole,
      }));
      const numbers = Array.from(text.matchAll(bwb), ([whole]) => ({
        reference: byName.get(plain(whole)) ?? whole.toUpperCase(),
        text: whole,
      }));
      return [...articles, ...rulings, ...numbers];
    },
  };
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Under which names a reference can be asked for: `wmo-2015/2.3.5/3` also as `wmo-2015/2.3.5`, and without its wet. */
export function referenceKeys(reference: string): readonly string[] {
  if (!reference.includes('/')) return [reference];
  const [wet = '', artikel = '', lid] = reference.split('/');
  const places = [artikel, ...(lid === undefined ? [] : [`${artikel}/${lid}`])];
  return [wet, ...places.flatMap((one) => [`${wet}/${one}`, `*/${one}`])];
}
