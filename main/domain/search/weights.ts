/**
 * Every number that decides what is found and in which order. The help page shows these same numbers,
 * so that what it explains is what the app does.
 */
export const weights = {
  /** How much a word counts by where it stands; `b` and `length` (in words) tame long texts. */
  fields: {
    title: { weight: 3, b: 0.3, length: 7 },
    keywords: { weight: 2.5, b: 0.3, length: 20 },
    questions: { weight: 1.5, b: 0.4, length: 36 },
    summary: { weight: 1.5, b: 0.4, length: 32 },
    body: { weight: 0.4, b: 0.6, length: 700 },
  },
  /** How fast another mention of a word stops saying more. */
  saturation: 2,
  /** How much a word counts by the way in which it was found. */
  match: { word: 1, part: 0.5, concept: 0.8, prefix: 0.85, prefixOfKnown: 0.5, typo: 0.9 },
  /** A concept that is only related to the word. */
  related: 0.5,
  /** A concept that a story only points at, with one word or with more; what is found has to name it. */
  cue: { word: 0.4, phrase: 1.5 },
  /** The share of the score that depends on how many of the words were found. */
  coverage: 0.1,
  /** What a casus gains for each factor that words of the text point at and that plays in it. */
  cuedFactor: 0.1,
  /** Dilemmas and grondwaarden are found by their own text (1), and by: */
  through: {
    /** How many of the best casussen count, and how fast a worse one counts for less. */
    casussen: { most: 6, power: 4, dilemmas: 0.5, grondwaarden: 1 },
    /** The first that a casus names counts fully, each next one this much less. */
    place: 0.2,
    /** Grondwaarden of the best dilemmas. */
    dilemmas: { most: 12, power: 3, grondwaarden: 1 },
    /** How often casussen turn on a dilemma at all. */
    often: 0.5,
    /** What goes with factoren that words of the text point at. */
    factoren: 1,
  },
  /** Likeness of casussen: the text as a whole counts as much as all tags together. */
  similar: {
    text: 1,
    tags: 1,
    sorts: { dilemmas: 1.4, wetten: 1, factoren: 1, leefgebieden: 0.8, grondwaarden: 0.8 },
    /** What a tag takes away that only the other casus has. */
    surplus: 0.15,
  },
  /**
   * When a pasted text is answered with method as well: a page has to score this part of what the best
   * casus scores, in the text as a whole or, when the text asks something, in that and its question together.
   */
  method: { whole: 0.9, asked: 0.6, ofBest: 0.6 },
} as const;

/** From this many words on, a text is a story to compare with and no longer words to look up. */
export const wordsOfStory = 25;
/** Of a longer text only the beginning is read: a hundred pages. */
export const mostCharacters = 250_000;
