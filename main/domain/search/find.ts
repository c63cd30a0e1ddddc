import { bestPassage, marksIn } from './best-passage.ts';
import { createBest, type Best } from './best.ts';
import { hasBit } from './bits.ts';
import { keyOf } from './text-index.ts';
import type { Corpus, Shelf } from './corpus.ts';
import { expandQuery, type QueryTerm } from './expand-query.ts';
import { createSieve, type Sieve } from './filter.ts';
import { fieldsOf } from './fields-of.ts';
import { fitThroughCasussen, type Fitting } from './fit-through.ts';
import { createMarker, type Marker } from './mark-hits.ts';
import { reasonsFor } from './match-reasons.ts';
import { containsPhrase, parseQuery, type ParsedQuery } from './parse-query.ts';
import { foundDocument, pointerTo, supersededBy } from './pointers.ts';
import type { Scores } from './postings.ts';
import { rankWords } from './rank.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchAnswer, SearchFilters, SearchGroup, SearchHit } from './search-result.ts';
import { weights } from './weights.ts';

type Kind = SearchDocument['kind'];

/** The order in which groups are shown. */
const kindOrder: readonly Kind[] = [
  'voorbeeldcasus',
  'casus',
  'dilemma',
  'grondwaarde',
  'methode',
  'wet',
];

/** What was found on one shelf, with what it takes to say why. */
type ShelfAnswer = {
  readonly shelf: Shelf;
  readonly words: readonly QueryTerm[];
  readonly mark: Marker;
  readonly scores: Scores;
  readonly fitting: ReadonlyMap<number, Fitting>;
  /** From key to the reference of the query that it cites. */
  readonly cites: ReadonlyMap<string, string>;
};

/** A group for each kind in which something was found; the work of marking is done for what is shown. */
export function find(
  corpus: Corpus,
  query: string,
  filters: SearchFilters,
  limitPerKind: number,
): SearchAnswer {
  const parsed = parseQuery(query);
  const sieve = createSieve(filters, corpus.tags);
  const groups: SearchGroup[] = [];
  const cued = corpus.cuedBy(parsed.text);
  const answers = corpus.shelves.map((shelf) => searchShelf(corpus, shelf, parsed, cued));
  for (const answer of answers) groups.push(...group(corpus, answer, sieve, limitPerKind));
  return {
    groups: kindOrder.flatMap((kind) => groups.filter((one) => one.kind === kind)),
    counts: sieve.counts(),
    didYouMean: didYouMean(query, answers),
  };
}

function searchShelf(
  corpus: Corpus,
  shelf: Shelf,
  parsed: ParsedQuery,
  cued: readonly number[],
): ShelfAnswer {
  const { index } = shelf;
  const references = corpus.references.find(parsed.text);
  const rest = references.reduce((text, { text: named }) => text.replace(named, ' '), parsed.text);
  const words = expandQuery(rest, { terms: corpus.terms, index, similarWords: shelf.similarWords });
  const scores = rankWords(words, index);
  favourFactoren(shelf, scores, cued);
  const fitting =
    index === corpus.library
      ? fitThroughCasussen(corpus, scores, cued)
      : new Map<number, Fitting>();
  for (const [number, { score }] of fitting) {
    if (scores.of[number] === 0) scores.found.push(number);
    scores.of[number] = score;
  }
  const cites = citations(shelf, references, scores);
  keepOnly(shelf, scores, parsed, corpus);
  return { shelf, words, mark: createMarker(words, corpus.terms), scores, fitting, cites };
}

/** A casus gains for each factor that plays in it and that words of the query point at. */
export function favourFactoren(
  { index }: Pick<Shelf, 'index'>,
  scores: Scores,
  cued: readonly number[],
): void {
  if (cued.length === 0) return;
  const wanted = cued.map((tag) => index.tags.bits(tag)).filter(({ length }) => length > 0);
  for (const number of scores.found) {
    let gain = 1;
    for (const bits of wanted) if (hasBit(bits, number)) gain += weights.cuedFactor;
    scores.of[number] = (scores.of[number] ?? 0) * gain;
  }
}

/** What cites a place in the law that was asked for comes first, and the wet itself before that. */
function citations(
  { index, citing }: Shelf,
  references: readonly { readonly reference: string }[],
  scores: Scores,
): ReadonlyMap<string, string> {
  const cites = new Map<string, string>();
  if (references.length === 0) return cites;
  const top = scores.found.reduce((best, number) => Math.max(best, scores.of[number] ?? 0), 1);
  for (const { reference } of references) {
    for (const key of citing(reference)) {
      const number = index.number(key);
      if (number === undefined) continue;
      if (scores.of[number] === 0) scores.found.push(number);
      const isIt = key === `wet/${reference.split('/')[0] ?? ''}`;
      scores.of[number] = (scores.of[number] ?? 0) + top * (isIt ? 2 : 1);
      cites.set(key, reference);
    }
  }
  return cites;
}

/** Takes out what lacks a phrase between quotes, and what has a word after a minus. */
function keepOnly({ index }: Shelf, scores: Scores, parsed: ParsedQuery, corpus: Corpus): void {
  const { phrases, excluded } = parsed;
  if (phrases.length === 0 && excluded.length === 0) return;
  const banned = new Set<number>();
  for (const word of excluded.filter((one) => !one.includes(' '))) {
    const [term] = corpus.terms.word(word).terms;
    if (term === undefined) continue;
    index.postings.visit(term, (number) => {
      banned.add(number);
    });
  }
  const rows = excluded.filter((one) => one.includes(' '));
  const kept = scores.found.filter((number) => {
    const document = index.document(number);
    if (document === undefined || banned.has(number)) return false;
    if (phrases.length === 0 && rows.length === 0) return true;
    const texts = fieldsOf(document).map(({ text }) => text);
    return (
      phrases.every((phrase) => containsPhrase(texts, phrase)) &&
      !rows.some((phrase) => containsPhrase(texts, phrase))
    );
  });
  scores.found.splice(0, scores.found.length, ...kept);
}

function group(
  corpus: Corpus,
  answer: ShelfAnswer,
  sieve: Sieve,
  limit: number,
): readonly SearchGroup[] {
  const { scores, shelf } = answer;
  const rows = shelf.index.tags.rows();
  const passed = sieve.sift(shelf.index.tags, scores.found);
  const idOf = (number: number) => shelf.index.document(number)?.id ?? '';
  /** By the tag of the kind, which is the first of each document. */
  const byKind: Best[] = [];
  for (const number of scores.found) {
    if (!hasBit(passed, number)) continue;
    const kind = rows.tags[rows.from[number] ?? 0] ?? 0;
    const best = (byKind[kind] ??= createBest(limit, idOf));
    best.offer(number, scores.of[number] ?? 0);
  }
  return Object.values(byKind).flatMap(({ kept, total }) => {
    const kind = shelf.index.document(kept[0] ?? -1)?.kind;
    const hits = kept.flatMap((number) => hitOf(corpus, answer, number));
    return kind === undefined ? [] : [{ kind, total: total(), hits }];
  });
}

function hitOf(corpus: Corpus, answer: ShelfAnswer, number: number): readonly SearchHit[] {
  const { shelf, words, mark, scores, fitting, cites } = answer;
  const document = shelf.index.document(number);
  if (document === undefined) return [];
  const fields = mark(corpus.fields(document));
  const hit: SearchHit = {
    document: foundDocument(document),
    score: scores.of[number] ?? 0,
    titleMarks: fields
      .filter(({ field }) => field.name === 'title')
      .flatMap((title) => marksIn(title)),
    passage: bestPassage(fields),
    why: reasonsFor(fields, words),
    through: (fitting.get(number)?.through ?? []).flatMap((one) =>
      pointerTo(shelf.index.document(one)),
    ),
    cites: cites.get(keyOf(document)) ?? null,
    supersededBy: supersededBy(corpus, document),
  };
  return [hit];
}

/** The query with the words that were probably meant, where neither shelf has what was typed. */
function didYouMean(query: string, answers: readonly ShelfAnswer[]): string | null {
  let better = query;
  for (const [place, { typed, meant }] of (answers[0]?.words ?? []).entries()) {
    const elsewhere = answers.slice(1).flatMap(({ words }) => words);
    const known = elsewhere.some(
      (one) => one.typed === typed && one.meant === undefined && one.alternatives.size > 0,
    );
    const instead = meant ?? elsewhere.find((one) => one.typed === typed)?.meant;
    if (place >= 0 && instead !== undefined && !known) better = better.replace(typed, instead);
  }
  return better === query ? null : better;
}
