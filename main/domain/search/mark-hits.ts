import type { QueryTerm } from './expand-query.ts';
import type { Field } from './fields-of.ts';
import { phrasesAt, type Phrase } from './concepts.ts';
import type { MatchReason, Passage, Range } from './search-result.ts';
import type { ReadText, Terms } from './terms.ts';

/** A field that was read once, for every query that is to come. */
export type ReadField = Field & {
  readonly read: ReadText;
  readonly sentences: () => readonly Range[];
};

export function readField(field: Field, terms: Terms): ReadField {
  let sentences: readonly Range[] | undefined;
  return {
    ...field,
    read: terms.read(field.text),
    sentences: () => (sentences ??= sentencesOf(field.text)),
  };
}

/** A field with what of the query stands in it, in the order of the text. */
export type MarkedField = { readonly field: ReadField; readonly matches: readonly Match[] };

/** Finds the words of a query in the fields of a document. */
export type Marker = (fields: readonly ReadField[]) => readonly MarkedField[];

/** What a word of a text stands for in the query, and how well. */
type Said = { readonly query: QueryTerm; readonly weight: number };

/** Of a word of a text: what it says of the query alone, and whether a name of more words may begin with it. */
type Says = { readonly alone: readonly Said[]; readonly begins: boolean };

/** Turns the words of a query around, so that a text is gone through once for all of them. */
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
  /** By word whether it says anything: most words of a text do not, and are passed over quickly. */
  const says = new Uint8Array(terms.words());
  for (const wanted of byTerm.keys()) {
    terms.eachWordOf(wanted, (number) => {
      says[number] = 1;
    });
  }

  function look(number: number): Says {
    const known = byWord.get(number);
    if (known !== undefined) return known;
    const word = terms.wordAt(number);
    const { phrases = [] } = word ?? {};
    const alone = (word?.terms ?? []).flatMap((term, at) =>
      times(byTerm.get(term), word?.weights[at] ?? 0),
    );
    const isOneWord = phrases.every(({ stems }) => stems.length === 1);
    const named = isOneWord ? saidBy(phrasesAt(() => word)).flatMap(({ said }) => said) : [];
    const begins = !isOneWord && phrases.some(({ term }) => byTerm.has(term));
    const found = { alone: [...alone, ...named], begins };
    byWord.set(number, found);
    return found;
  }

  function saidBy(phrases: readonly Phrase[]) {
    return phrases
      .filter(({ isCue }) => !isCue)
      .map(({ term, weight, stems }) => ({ said: times(byTerm.get(term), weight), stems }));
  }

  function matchesIn({ words: numbers, starts, ends }: ReadText): readonly Match[] {
    const matches: Match[] = [];
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? -1;
      if (says[number] !== 1) continue;
      const { alone, begins } = look(number);
      const start = starts[place] ?? 0;
      const end = ends[place] ?? 0;
      for (const { query, weight } of alone) matches.push({ query, weight, start, end });
      if (!begins) continue;
      const phrases = phrasesAt((at) => terms.wordAt(numbers[place + at] ?? -1));
      for (const { said, stems } of saidBy(phrases)) {
        const until = ends[place + stems.length - 1] ?? end;
        for (const { query, weight } of said) matches.push({ query, weight, start, end: until });
      }
    }
    return matches;
  }

  return (fields) => fields.map((field) => ({ field, matches: matchesIn(field.read) }));
}

function times(said: readonly Said[] | undefined, factor: number): readonly Said[] {
  return said?.map(({ query, weight }) => ({ query, weight: weight * factor })) ?? [];
}

/** A piece of the text that matches, and the word of the query that it matches. */
type Match = Range & Said;

const mostReasons = 6;
/** The longest passage that is shown, in UTF-16 units. */
const longestPassage = 280;

/** What to mark in a text. */
export function marksIn({ matches }: MarkedField): readonly Range[] {
  return merge(matches);
}

/** The sentence in which most of the query was found; null when only title, keywords or references match. */
export function bestPassage(fields: readonly MarkedField[]): Passage | null {
  let best: { readonly score: number; readonly cut: () => Passage } | null = null;
  for (const { field, matches: all } of fields) {
    if (!field.passage || all.length === 0) continue;
    for (const { sentence, matches } of bySentence(field, all)) {
      const score = scoreOf(matches);
      if (best === null || score > best.score) {
        best = { score, cut: () => cut(field, sentence, matches) };
      }
    }
  }
  return best === null ? null : best.cut();
}

/** The sentences in which something matches; what runs over the end of one counts for neither. */
function bySentence(field: ReadField, matches: readonly Match[]) {
  let next = 0;
  return field.sentences().flatMap((sentence) => {
    if ((matches[next]?.start ?? Infinity) >= sentence.end) return [];
    const inside: Match[] = [];
    for (let match = matches[next]; match && match.start < sentence.end; match = matches[next]) {
      if (match.end <= sentence.end) inside.push(match);
      next += 1;
    }
    return inside.length === 0 ? [] : [{ sentence, matches: inside }];
  });
}

/** Why a document was found: for each word of the query the best that stands in it, as it stands there. */
export function reasonsFor(
  fields: readonly MarkedField[],
  terms: readonly QueryTerm[],
): readonly MatchReason[] {
  const best = new Map<QueryTerm, { readonly field: ReadField; readonly match: Match }>();
  for (const { field, matches } of fields) {
    for (const match of matches) {
      if ((best.get(match.query)?.match.weight ?? 0) < match.weight) {
        best.set(match.query, { field, match });
      }
    }
  }
  return terms
    .flatMap((query) => {
      const found = best.get(query);
      if (found === undefined) return [];
      const { field, match } = found;
      return [{ typed: query.typed, matched: field.text.slice(match.start, match.end) }];
    })
    .slice(0, mostReasons);
}

function scoreOf(matches: readonly Match[]): number {
  const best = new Map<QueryTerm, number>();
  for (const { query, weight } of matches) {
    best.set(query, Math.max(best.get(query) ?? 0, weight * query.idf));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function sentencesOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[^\s][^\n]*?(?:[.!?](?=\s)|(?=\n)|$)/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A sentence that is too long is cut around its first match, between words. */
function cut(field: ReadField, sentence: Range, matches: readonly Match[]): Passage {
  const { text, heading } = field;
  const ranges = merge(matches);
  const first = ranges[0]?.start ?? sentence.start;
  const fits = sentence.end - sentence.start <= longestPassage;
  const from = fits ? sentence.start : Math.max(sentence.start, wordStart(text, first - 80));
  const to = fits ? sentence.end : Math.min(sentence.end, wordStart(text, from + longestPassage));
  return {
    heading,
    text: text.slice(from, to),
    marks: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** The end of the white space before `place`, or `place` itself inside a very long word. */
function wordStart(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - 60), Math.max(0, place));
  const space = before.search(/\s\S*$/u);
  return space < 0 ? Math.max(0, place) : Math.max(0, place - 60) + space + 1;
}

/** Ranges that overlap as one; they come in order of their start. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
