import { z } from 'zod';

import { questionFields, questionSchema } from '../../../main/domain/leren/question.ts';
import { noFindings } from '../findings.ts';
import type { LocalProblem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import type { SourceFile } from '../source-file.ts';
import { fillProse, sourceProse } from '../source-prose.ts';
import { readYaml } from '../yaml-source.ts';
import type { QuestionSource } from './learning-source.ts';

const sourceSchema = z.strictObject(questionFields(sourceProse));
const writtenSchema = questionSchema.omit({ lessons: true, version: true });

/** The questions of one file, each by itself: one mistake does not make the others unknown. */
export function readQuestions(
  { path: file, text }: SourceFile,
  report: (problems: readonly LocalProblem[]) => void,
): QuestionSource[] {
  const source = readYaml(text);
  report(source.problems);
  if (source.problems.length > 0) return [];
  if (!Array.isArray(source.data)) {
    report([{ check: 'C002', line: 1, message: 'Dit bestand is een lijst van vragen.' }]);
    return [];
  }
  return source.data.map((entry: unknown, index): QuestionSource => {
    const findings = noFindings();
    const line = source.lineOf([index]);
    const written: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
    const id = typeof written === 'string' ? written : '';
    const parsed = sourceSchema.safeParse(entry);
    if (!parsed.success) {
      findings.problems.push(...schemaProblems(parsed.error.issues, source, [index]));
      return { id, file, line, question: undefined, findings };
    }
    const filled = fillProse(parsed.data, source, findings, [index]) as object;
    const question = writtenSchema.safeParse({ ...filled, origin: 'geschreven' }).data;
    return { id, file, line, question, findings };
  });
}
