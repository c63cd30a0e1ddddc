import { noFilters } from '../../main/domain/search/filter.ts';
import type { SearchEngine } from '../../main/domain/search/search-engine.ts';
import type { SearchHit, SimilarHit } from '../../main/domain/search/search-result.ts';
import { isStory } from '../../main/domain/search/story.ts';
import { fields, type FieldName, type Question } from './questions.ts';

export type Hit = {
  /** `casussen`, `dilemmas`, `grondwaarden`, `methode` or `wetten`. */
  readonly kind: string;
  readonly slug: string;
  readonly score: number;
  readonly why: readonly string[];
};
export type Result = {
  readonly id: string;
  readonly field: FieldName;
  readonly hits: readonly Hit[];
};

const limit = 10;
const plurals = {
  voorbeeldcasus: 'casussen',
  casus: 'casussen',
  dilemma: 'dilemmas',
  grondwaarde: 'grondwaarden',
  methode: 'methode',
  wet: 'wetten',
} as const;

/** Every question in both forms, answered as the search screen does: a few words are looked up, a story is compared. */
export function askApp(engine: SearchEngine, questions: readonly Question[]): readonly Result[] {
  return questions.flatMap((question) =>
    fields.map((field) => ({ id: question.id, field, hits: hitsFor(engine, question[field]) })),
  );
}

function hitsFor(engine: SearchEngine, text: string): readonly Hit[] {
  if (!isStory(text)) {
    const { groups } = engine.search(text, noFilters, limit);
    return groups.flatMap(({ hits }) => hits.map(foundHit));
  }
  const empty = { wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [], factoren: {} };
  const answer = engine.similar({ id: null, text, ...empty }, limit);
  const { casussen, dilemmas, grondwaarden, methode } = answer;
  return [...casussen, ...dilemmas, ...grondwaarden, ...methode].map(similarHit);
}

function foundHit({ document, score, why, through }: SearchHit): Hit {
  return {
    kind: plurals[document.kind],
    slug: document.id,
    score,
    why: [...why.map(({ typed, matched }) => `${typed}: ${matched}`), ...via(through)],
  };
}

function similarHit({ document, score, reasons, through }: SimilarHit): Hit {
  return {
    kind: plurals[document.kind],
    slug: document.id,
    score,
    why: [...reasons.map(({ sort, value }) => `${sort}: ${value}`), ...via(through)],
  };
}

function via(through: readonly { readonly title: string }[]): readonly string[] {
  return through.map(({ title }) => `via: ${title}`);
}
