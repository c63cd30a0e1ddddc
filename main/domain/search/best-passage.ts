import type { QueryTerm } from './expand-query.ts';
import type { Field } from './fields-of.ts';
import type { MarkedField, Match } from './mark-hits.ts';
import type { Passage, Range } from './search-result.ts';

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
function bySentence({ text }: Field, matches: readonly Match[]) {
  const found: { sentence: Range; matches: Match[] }[] = [];
  for (const match of matches) {
    let last = found.at(-1);
    if (last === undefined || match.start >= last.sentence.end) {
      last = { sentence: sentenceAround(text, match.start), matches: [] };
      found.push(last);
    }
    if (match.end <= last.sentence.end) last.matches.push(match);
  }
  return found.filter((one) => one.matches.length > 0);
}

function scoreOf(matches: readonly Match[]): number {
  const best = new Map<QueryTerm, number>();
  for (const { query, weight } of matches) {
    best.set(query, Math.max(best.get(query) ?? 0, weight * query.idf));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** A sentence ends with its line, or at a full stop and the like with white space behind it. */
function sentenceAround(text: string, place: number): Range {
  let start = place;
  while (start > 0 && !endsBefore(text, start)) start -= 1;
  while (start < place && isSpace(text, start)) start += 1;
  let end = place + 1;
  while (end < text.length && text[end] !== '\n' && !endsBefore(text, end)) end += 1;
  return { start, end };
}

function endsBefore(text: string, place: number): boolean {
  const last = text[place - 1] ?? '';
  return last === '\n' || ('.!?'.includes(last) && isSpace(text, place));
}

function isSpace(text: string, place: number): boolean {
  return /\s/u.test(text[place] ?? '');
}

/** A sentence that is too long is cut around its first match, between words. */
function cut(field: Field, sentence: Range, matches: readonly Match[]): Passage {
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
