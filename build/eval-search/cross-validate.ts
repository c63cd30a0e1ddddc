import {
  createSearchEngine,
  type SearchEngineOptions,
} from '../../main/domain/search/search-engine.ts';
import { weights } from '../../main/domain/search/weights.ts';
import { askApp } from './ask-app.ts';
import { fields, kindNames, type Question } from './questions.ts';
import { figuresOf, slugsOf } from './report.ts';

type Numbers = Record<string, number>;

/** The weights that were tuned, and what was tried for each; the others are as they were designed. */
const tuned: readonly {
  readonly of: Numbers;
  readonly name: string;
  readonly tried: readonly number[];
}[] = [
  { of: weights.through.casussen, name: 'power', tried: [3, 4, 6] },
  { of: weights.through.casussen, name: 'dilemmas', tried: [0.25, 0.5, 0.75] },
  { of: weights.through.dilemmas, name: 'grondwaarden', tried: [0.5, 1, 1.5] },
  { of: weights.through, name: 'often', tried: [0.3, 0.5, 0.7] },
  { of: weights.through, name: 'factoren', tried: [0.5, 1, 1.5] },
].map((one) => ({ ...one, of: one.of as unknown as Numbers }));

const folds = 5;

/**
 * What the tuning is worth on questions that it did not see: the weights are tuned on four fifths of
 * the questions and measured on the rest, five times over.
 */
export function crossValidate(
  questions: readonly Question[],
  options: SearchEngineOptions,
): string {
  const engine = createSearchEngine(options);
  const score = (some: readonly Question[]) => {
    const results = askApp(engine, some);
    const cells = fields.flatMap((field) =>
      kindNames.map((kind) =>
        figuresOf(some, options.documents, kind, slugsOf(results, field, kind)),
      ),
    );
    return cells.reduce((sum, { figures }) => sum + figures.ndcg5, 0);
  };
  const before = tuned.map(({ of, name }) => of[name] ?? 0);
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const train = questions.filter((_question, place) => place % folds !== fold);
    const test = questions.filter((_question, place) => place % folds === fold);
    for (const { of, name, tried } of tuned) of[name] = bestOf(of, name, tried, () => score(train));
    const results = askApp(engine, test);
    for (const [place, { of, name }] of tuned.entries()) of[name] = before[place] ?? 0;
    return results;
  }).flat();
  const lines = fields.flatMap((field) =>
    kindNames.map((kind) => {
      const { figures } = figuresOf(
        questions,
        options.documents,
        kind,
        slugsOf(unseen, field, kind),
      );
      return `${field.padEnd(12)} ${kind.padEnd(12)} nDCG@5 ${figures.ndcg5.toFixed(3)}  recall@10 ${figures.recall10.toFixed(3)}  MRR ${figures.mrr.toFixed(3)}`;
    }),
  );
  return ['cross-validated (5 folds, weights tuned on the other four):', ...lines].join('\n');
}

function bestOf(of: Numbers, name: string, tried: readonly number[], score: () => number): number {
  const scored = tried.map((value) => {
    of[name] = value;
    return { value, score: score() };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).value;
}
