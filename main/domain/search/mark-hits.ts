import type { QueryTerm } from './expand-query.ts';
import type { Field } from './fields-of.ts';
import type { MatchReason, Passage, Range } from './search-result.ts';
import type { ReadText, Terms } from './terms.ts';

/** A field that was read once, for every query that is to come. */
export type ReadField = Field & { readonly read: ReadText };

/** A field with what of the query stands in it, in the order of the text. */
export type MarkedField = { readonly field: ReadField; readonly matches: readonly Match[] };

/** Finds the words of a query in the fields of a document. */
export type Marker = (fields: readonly ReadField[]) => readonly MarkedField[];

/** Turns the words of a query around, so that a text is gone through once for all of them. */
export function createMarker(words: readonly QueryTerm[], terms: Terms): Marker {
  const lookup = new Map<number, { query: QueryTerm; fit: number }[]>();
  for (const query of words) {
    for (const [term, fit] of query.alternatives) {
      const list = lookup.get(term);
      if (list) list.push({ query, fit });
      else lookup.set(term, [{ query, fit }]);
    }
  }
  const seek = terms.seek(lookup);
  return (fields) =>
    fields.map((field) => ({
      field,
      matches: seek(field.read).flatMap(({ term, weight, start, end }) =>
        (lookup.get(term) ?? []).map(({ query, fit }) => {
          return { query, weight: fit * weight, start, end };
        }),
      ),
    }));
}

/** A piece of the text that matches, and the word of the query that it matches. */
type Match = Range & { readonly query: QueryTerm; readonly weight: number };

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
  return sentencesOf(field.text).flatMap((sentence) => {
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
  const best = new Map<QueryTerm, { readonly matched: string; readonly weight: number }>();
  for (const { field, matches } of fields) {
    for (const { query, weight, start, end } of matches) {
      if ((best.get(query)?.weight ?? 0) >= weight) continue;
      best.set(query, { matched: field.text.slice(start, end), weight });
    }
  }
  return terms
    .flatMap((query) => {
      const found = best.get(query);
      return found === undefined ? [] : [{ typed: query.typed, matched: found.matched }];
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
