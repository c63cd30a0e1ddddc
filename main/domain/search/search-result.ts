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

export type SearchHit = {
  readonly document: SearchDocument;
  /** Higher is better; only comparable within one answer. Never shown. */
  readonly score: number;
  readonly titleMarks: readonly Range[];
  readonly passage: Passage | null;
  readonly why: readonly MatchReason[];
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

/** Hits of one kind, best first. */
export type SearchGroup = {
  readonly kind: SearchDocument['kind'];
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
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
};

/** What two casussen share and where they differ, as ids; the screen gives them their Dutch names. */
export type SimilarHit = {
  readonly document: SearchDocument;
  readonly score: number;
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
  readonly differs: {
    /** Factoren that the draft has (`ja`) and the other surely has not (`nee`). */
    readonly onlyHere: readonly string[];
    /** The other way round. */
    readonly onlyThere: readonly string[];
  };
};

export type SimilarAnswer = {
  /** Voorbeeldcasussen and own casussen, best first; empty when nothing is strongly alike. */
  readonly casussen: readonly SimilarHit[];
  readonly dilemmas: readonly SimilarHit[];
  readonly grondwaarden: readonly SimilarHit[];
};
