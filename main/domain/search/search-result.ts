import type { Leefgebied, Label, Uitkomst } from '../content/vocabulary.ts';
import type { SearchDocument } from './search-document.ts';

/** A stretch of a text, from `start` up to `end`, in UTF-16 units of that text. */
export type Range = { readonly start: number; readonly end: number };

/** The piece of text in which most of the query was found, with what to mark in it. */
export type Passage = {
  readonly heading: string;
  readonly text: string;
  readonly marks: readonly Range[];
};

/** Why something was found: what the user typed and the word it matched. */
export type MatchReason = { readonly typed: string; readonly matched: string };

/** What a list of results shows of a document; its whole text stays with search. */
export type FoundDocument = Omit<
  SearchDocument,
  'aliases' | 'keywords' | 'questions' | 'body' | 'references' | 'relations'
>;

/** Another document by name, to point at. */
export type Pointer = Pick<SearchDocument, 'kind' | 'id' | 'title'>;

export type SearchHit = {
  readonly document: FoundDocument;
  /** Higher is better; only comparable within one group of one answer. Never shown. */
  readonly score: number;
  readonly titleMarks: readonly Range[];
  readonly passage: Passage | null;
  readonly why: readonly MatchReason[];
  /** The casussen that turn on this dilemma or grondwaarde, when it was found through those. */
  readonly through: readonly Pointer[];
  /** The place in the law or the ruling of the query that it cites; null when none was asked for. */
  readonly cites: string | null;
  /** The voorbeeldcasus that overtook this one; null when it still stands. */
  readonly supersededBy: Pointer | null;
};

/** Narrows an answer; an empty list narrows nothing. */
export type SearchFilters = {
  readonly kinds: readonly SearchDocument['kind'][];
  readonly wetten: readonly string[];
  readonly leefgebieden: readonly Leefgebied[];
  readonly factoren: readonly string[];
  readonly outcomes: readonly Uitkomst[];
  readonly labels: readonly Label[];
};

/** For each choice of each filter how many results it would leave, with the other filters as they are. */
export type FilterCounts = {
  readonly [Filter in keyof SearchFilters]: Readonly<Record<string, number>>;
};

/** Hits of one kind, best first. The kind `casus` is the casusboek; all others are the library. */
export type SearchGroup = {
  readonly kind: SearchDocument['kind'];
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
};

export type SearchAnswer = {
  /** A group for each kind in which something was found; none for an empty query. */
  readonly groups: readonly SearchGroup[];
  readonly counts: FilterCounts;
  /** The query with words in place of those that nothing has; null when every word was found. */
  readonly didYouMean: string | null;
};

/** What is known of the casus that is being written; `id` keeps it from being its own precedent. */
export type SimilarQuery = {
  readonly id: string | null;
  readonly text: string;
  readonly wetten: readonly string[];
  readonly leefgebieden: readonly string[];
  readonly grondwaarden: readonly string[];
  readonly dilemmas: readonly string[];
  readonly factoren: Readonly<Record<string, 'ja' | 'nee' | 'onbekend'>>;
  /** What was decided so far; a casus that ended the other way is a contrast. */
  readonly outcome?: Uitkomst | null;
};

/** One thing that two casussen share, and its part in the likeness: all parts together are 1. */
export type SharedReason = {
  readonly sort: 'factoren' | 'wetten' | 'leefgebieden' | 'dilemmas' | 'grondwaarden' | 'words';
  /** An id, or a word of the draft as it was written. */
  readonly value: string;
  /** For a word that the other casus does not say: what it calls the same thing. */
  readonly concept?: string | null;
  readonly share: number;
};

/** What two casussen share and where they differ, as ids; the screen gives them their Dutch names. */
export type SimilarHit = {
  readonly document: FoundDocument;
  readonly score: number;
  /** Whether it is alike enough to bring forward; what is not is shown only to who asks for more. */
  readonly isStrong: boolean;
  readonly shared: {
    /** Factoren that both have. */
    readonly factoren: readonly string[];
    readonly wetten: readonly string[];
    readonly leefgebieden: readonly string[];
    readonly dilemmas: readonly string[];
    readonly grondwaarden: readonly string[];
    /** Telling words of the draft that the other tells with, at most eight. */
    readonly words: readonly string[];
  };
  /** The same, with their parts in the likeness, the largest first. */
  readonly reasons: readonly SharedReason[];
  readonly differs: {
    /** Factoren that the draft has (`ja`) and the other surely has not (`nee`). */
    readonly onlyHere: readonly string[];
    /** The other way round. */
    readonly onlyThere: readonly string[];
  };
  /** What it contrasts with: nearly the same, and it ended the other way. Null when it does not. */
  readonly contrast: { readonly with: 'draft' } | { readonly with: Pointer } | null;
  readonly supersededBy: Pointer | null;
  /** For a dilemma or grondwaarde the casussen that it was found through. */
  readonly through: readonly Pointer[];
};

/** A place in the law that casussen like this one turn on. */
export type FittingArtikel = { readonly reference: string; readonly through: readonly Pointer[] };

/** Something to set in the draft if its writer agrees, and the words or casussen that say so. */
export type TagSuggestion = {
  readonly sort: 'factoren' | 'wetten' | 'leefgebieden';
  readonly id: string;
  /** Words of the draft that point at it. */
  readonly words: readonly string[];
  /** Casussen like this one that have it. */
  readonly through: readonly Pointer[];
};

export type SimilarAnswer = {
  /** Voorbeeldcasussen and own casussen, best first. */
  readonly casussen: readonly SimilarHit[];
  readonly dilemmas: readonly SimilarHit[];
  readonly grondwaarden: readonly SimilarHit[];
  /** For a text that asks how to go about it; `score` is 1 for a page that fits as well as the best casus. */
  readonly methode: readonly SimilarHit[];
  readonly artikelen: readonly FittingArtikel[];
  /** Never set by itself. */
  readonly suggestions: readonly TagSuggestion[];
};
