import type { SearchEngineOptions } from '../../main/domain/search/search-engine.ts';
import type { Result } from './ask-app.ts';
import { meanOf, measure, type Figures, type Grades } from './metrics.ts';
import { plainFuse, type Threshold } from './plain-fuse.ts';
import { fields, kindNames, kinds, type FieldName, type Kind, type Question } from './questions.ts';

type Cell = { readonly questions: number; readonly figures: Figures };

/** Grades of what the library holds; the rest can't be found by anybody. */
function heldGrades(
  question: Question,
  kind: Kind,
  documents: SearchEngineOptions['documents'],
): Grades {
  const held = new Set(documents.filter((one) => one.kind === kinds[kind]).map(({ id }) => id));
  const grades = Object.entries(question.relevant?.[kind] ?? {});
  return Object.fromEntries(grades.filter(([slug, grade]) => held.has(slug) && grade > 0));
}

/** The figures of one kind and field over all questions that have an answer of that kind. */
export function figuresOf(
  questions: readonly Question[],
  documents: SearchEngineOptions['documents'],
  kind: Kind,
  hitsFor: (question: Question) => readonly string[],
): Cell {
  const measured = questions.flatMap((question) => {
    const grades = heldGrades(question, kind, documents);
    return Object.keys(grades).length === 0 ? [] : [measure(hitsFor(question), grades)];
  });
  return { questions: measured.length, figures: meanOf(measured) };
}

/** The table of `--report`: the app beside plain fuse.js as it is best. */
export function reportOf(
  questions: readonly Question[],
  { documents }: SearchEngineOptions,
  results: readonly Result[],
): string {
  const lines = [
    'field        kind          n   nDCG@5 recall@10    MRR | plain fuse.js nDCG@5 recall@10    MRR  ratio',
  ];
  for (const field of fields) {
    for (const kind of kindNames) {
      const app = figuresOf(questions, documents, kind, slugsOf(results, field, kind));
      const { threshold, cell } = fuseAt(questions, documents, field, kind);
      const ratio = app.figures.ndcg5 / cell.figures.ndcg5;
      lines.push(
        `${field.padEnd(12)} ${kind.padEnd(12)} ${String(app.questions).padStart(3)}   ${row(app.figures)} | ` +
          `              ${row(cell.figures)}  ${ratio.toFixed(2)}x (threshold ${threshold})`,
      );
    }
  }
  for (const kind of kindNames) {
    const [long, short] = fields.map(
      (field) => figuresOf(questions, documents, kind, slugsOf(results, field, kind)).figures.ndcg5,
    );
    lines.push(`query_short / query, ${kind}: ${((short ?? 0) / (long ?? 1)).toFixed(2)}`);
  }
  return lines.join('\n');
}

/** @returns For a question the slugs of one kind, in the order of the app. */
export function slugsOf(
  results: readonly Result[],
  field: FieldName,
  kind: Kind,
): (question: Question) => readonly string[] {
  const byId = new Map(
    results.filter((one) => one.field === field).map((one) => [one.id, one.hits]),
  );
  return ({ id }) =>
    (byId.get(id) ?? []).filter((hit) => hit.kind === kind).map(({ slug }) => slug);
}

function fuseAt(
  questions: readonly Question[],
  documents: SearchEngineOptions['documents'],
  field: FieldName,
  kind: Kind,
): { readonly threshold: Threshold; readonly cell: Cell } {
  const threshold = field === 'query' && kind === 'casussen' ? 0.25 : 0.2;
  const ofKind = documents.filter((one) => one.kind === kinds[kind]);
  const search = plainFuse(ofKind, threshold);
  return {
    threshold,
    cell: figuresOf(questions, documents, kind, (question) => search(question[field])),
  };
}

function row({ ndcg5, recall10, mrr }: Figures): string {
  return `${ndcg5.toFixed(3)}     ${recall10.toFixed(3)}  ${mrr.toFixed(3)}`;
}
