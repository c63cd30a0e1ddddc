import { phrasesAt } from './concepts.ts';
import type { QueryTerm } from './expand-query.ts';
import type { Field } from './fields-of.ts';
import type { Range } from './search-result.ts';
import type { ReadWord, Terms } from './terms.ts';
import { eachWord, unknownPrint } from './words-of.ts';

/** A field that was gone through once: where its words stand, in UTF-16 units, and of their fingerprints sixteen bits. */
export type ReadField = Field & {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly prints: Uint16Array;
};

export function readField(field: Field): ReadField {
  const starts: number[] = [];
  const ends: number[] = [];
  const prints: number[] = [];
  eachWord(field.text, (start, end, print) => {
    starts.push(start);
    ends.push(end);
    prints.push(print);
  });
  return {
    ...field,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    prints: Uint16Array.from(prints),
  };
}

/** A field with what of the query stands in it, in the order of the text. */
export type MarkedField = { readonly field: ReadField; readonly matches: readonly Match[] };

/** Finds the words of a query in the fields of a document. */
export type Marker = (fields: readonly ReadField[]) => readonly MarkedField[];

/** What a word of a text stands for in the query, and how well. */
type Said = { readonly query: QueryTerm; readonly weight: number };

/** A piece of a text that matches, and the word of the query that it matches. */
export type Match = Range & Said;

/** Of a word of a text: what it says of the query by itself, and whether a name may begin with it. */
type Says = { readonly alone: readonly Said[]; readonly begins: boolean };

/** Enough to pass over nearly all words that do not match. */
const printBits = 0xffff;
/** What a word with some fingerprint may do. */
const speaks = 1;
const beginsName = 2;
const goesOn = 4;

/**
 * Turns the words of a query around, so that a text is gone through once for all of them.
 *
 * @param terms - By which the texts were indexed: a word that they never read is found nowhere.
 */
export function createMarker(words: readonly QueryTerm[], terms: Terms): Marker {
  const byTerm = new Map<number, Said[]>();
  for (const query of words) {
    for (const [term, weight] of query.alternatives) {
      const list = byTerm.get(term);
      if (list) list.push({ query, weight });
      else byTerm.set(term, [{ query, weight }]);
    }
  }
  const byWord = new Map<number, Says>();
  /** By fingerprint what a word may do: most words do nothing, and are never looked up. */
  const may = new Uint8Array(printBits + 1);
  const firstStems = new Set<string>();
  const allow = (what: number) => (print: number) => {
    const at = print & printBits;
    may[at] = (may[at] ?? 0) | what;
  };
  allow(speaks | goesOn)(unknownPrint);
  for (const wanted of byTerm.keys()) {
    terms.eachPrintOf(wanted, allow(speaks));
    for (const { stems } of terms.namesOf(wanted)) {
      const [first = '', second] = stems;
      firstStems.add(first);
      terms.printsOfStem(first).forEach(allow(second === undefined ? speaks : beginsName));
      if (second !== undefined) terms.printsOfStem(second).forEach(allow(goesOn));
    }
  }

  function look(word: ReadWord): Says {
    const known = byWord.get(word.number);
    if (known !== undefined) return known;
    const alone = word.terms.flatMap((term, at) => times(byTerm.get(term), word.weights[at] ?? 0));
    const found = { alone, begins: firstStems.has(word.stem) };
    byWord.set(word.number, found);
    return found;
  }

  function matchesIn(field: ReadField): readonly Match[] {
    const { text, starts, ends, prints } = field;
    const matches: Match[] = [];
    for (let place = 0; place < prints.length; place += 1) {
      const sort = may[prints[place] ?? unknownPrint] ?? 0;
      if ((sort & (speaks | beginsName)) === 0) continue;
      if ((sort & speaks) === 0 && !isAllowed(prints, place + 1, goesOn)) continue;
      const start = starts[place] ?? 0;
      const end = ends[place] ?? 0;
      const { alone, begins } = look(terms.wordIn(text, start, end));
      for (const { query, weight } of alone) matches.push({ query, weight, start, end });
      if (begins) matches.push(...namedFrom(field, place));
    }
    return matches;
  }

  function isAllowed(prints: Uint16Array, place: number, what: number): boolean {
    const print = prints[place];
    return print !== undefined && ((may[print] ?? 0) & what) !== 0;
  }

  /** What is named by the words from one place on; no more of them are read than it takes. */
  function namedFrom({ text, starts, ends }: ReadField, place: number): readonly Match[] {
    const start = starts[place] ?? 0;
    const row: ReadWord[] = [];
    const phrases = phrasesAt((at) => {
      const from = starts[place + at];
      if (from === undefined) return undefined;
      return (row[at] ??= terms.wordIn(text, from, ends[place + at] ?? from));
    });
    return phrases.flatMap(({ term, weight, stems, isCue }) => {
      const end = ends[place + stems.length - 1] ?? start;
      const said = isCue ? [] : times(byTerm.get(term), weight);
      return said.map((one) => ({ query: one.query, weight: one.weight, start, end }));
    });
  }

  return (fields) => fields.map((field) => ({ field, matches: matchesIn(field) }));
}

function times(said: readonly Said[] | undefined, factor: number): readonly Said[] {
  return said?.map(({ query, weight }) => ({ query, weight: weight * factor })) ?? [];
}
