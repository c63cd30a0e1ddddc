import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import {
  createSearchEngine,
  type SearchEngineOptions,
} from '../../main/domain/search/search-engine.ts';
import { wordsOfStory } from '../../main/domain/search/weights.ts';
import { askApp, type Result } from './ask-app.ts';
import { fields, kindNames, type Question } from './questions.ts';
import { figuresOf, slugsOf } from './report.ts';

const wordsOfBeginning = 60;
const keywordsAsked = 5;

/**
 * How well search does on questions that nobody wrote for it: each voorbeeldcasus is taken out in its turn, and
 * what it says of itself has to find its dilemmas, grondwaarden and the casussen that it is linked to.
 */
export function measureLibrary(options: SearchEngineOptions): string {
  const engine = createSearchEngine(options);
  const casussen = options.documents.filter(({ kind }) => kind === 'voorbeeldcasus');
  const asked = casussen.flatMap((casus) => {
    engine.remove(casus.kind, casus.id);
    const questions = questionsFrom(casus);
    const results = askApp(engine, questions);
    engine.add(casus);
    return questions.map((question) => ({
      question,
      results: results.filter(({ id }) => id === question.id),
    }));
  });
  const lines = ways.flatMap(([query, query_short], way) => {
    const own = asked.filter(({ question }) => question.id.endsWith(`/${way}`));
    const names = { query, query_short };
    return fields.flatMap((field) =>
      kindNames.map((kind) => {
        const results: readonly Result[] = own.flatMap((one) => one.results);
        const { questions, figures } = figuresOf(
          own.map(({ question }) => question),
          options.documents,
          kind,
          slugsOf(results, field, kind),
        );
        return `${names[field].padEnd(22)} ${kind.padEnd(12)} ${String(questions).padStart(3)}   nDCG@5 ${figures.ndcg5.toFixed(3)}  recall@10 ${figures.recall10.toFixed(3)}  MRR ${figures.mrr.toFixed(3)}`;
      }),
    );
  });
  return ['each casus of the library asks for its own tags, without itself:', ...lines].join('\n');
}

/** What is asked of a casus, as a story and in a few words. */
const ways = [
  ['its summary', 'its first question'],
  ['its first words', 'its first keywords'],
] as const;

function questionsFrom(casus: SearchDocument): readonly Question[] {
  const { id, title, summary, questions, keywords, body, relations } = casus;
  const relevant = {
    dilemmas: graded(casus.dilemmas),
    grondwaarden: graded(casus.grondwaarden),
    casussen: Object.fromEntries(relations.map((relation) => [relation.id, 1])),
  };
  const isLong = summary.split(/\s+/u).length >= wordsOfStory;
  const beginning = (body[0]?.text ?? '').split(/\s+/u).slice(0, wordsOfBeginning).join(' ');
  return [
    {
      id: `${id}/0`,
      query: isLong ? summary : [summary, ...questions].join(' '),
      query_short: questions[0] ?? title,
      relevant,
    },
    {
      id: `${id}/1`,
      query: beginning,
      query_short: keywords.slice(0, keywordsAsked).join(' '),
      relevant,
    },
  ];
}

/** The first that a casus names is what it is about most. */
function graded(ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id, place) => [id, place === 0 ? 2 : 1]));
}
