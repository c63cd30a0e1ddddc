import { z } from 'zod';

import { learningPathSchema } from '../../../main/domain/leren/learning-path.ts';
import type { LocalProblem, Problem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import type { SourceFile } from '../source-file.ts';
import { readYaml } from '../yaml-source.ts';
import type { LearningSource } from './learning-source.ts';
import { readLesson } from './read-lesson.ts';
import { readQuestions } from './read-questions.ts';

const pathsPlace = 'leren/paden.yaml';
const lessonPlace = /^leren\/lessen\/[^/]+\.md$/u;
const questionPlace = /^leren\/vragen\/[^/]+\.yaml$/u;

/** Whether a file belongs to the teaching material. */
export function isLearningPlace(place: string): boolean {
  return place === pathsPlace || lessonPlace.test(place) || questionPlace.test(place);
}

/** Reads `content/leren`; what is wrong inside one file comes along as a problem. */
export function readLearning(files: readonly SourceFile[]): {
  readonly learning: LearningSource;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (file: string) => (found: readonly LocalProblem[]) =>
    problems.push(...found.map((problem) => ({ ...problem, file })));
  const lessons = files.filter(({ place }) => lessonPlace.test(place)).map(readLesson);
  const questions = files
    .filter(({ place }) => questionPlace.test(place))
    .flatMap((file) => readQuestions(file, report(file.path)));
  const paths = readPaths(files, report(`content/${pathsPlace}`));
  for (const { file, findings } of [...lessons, ...questions]) report(file)(findings.problems);
  return { learning: { paths, lessons, questions }, problems };
}

function readPaths(
  files: readonly SourceFile[],
  report: (problems: readonly LocalProblem[]) => void,
): LearningSource['paths'] {
  const file = `content/${pathsPlace}`;
  const text = files.find(({ place }) => place === pathsPlace)?.text;
  const source = readYaml(text ?? '');
  if (text === undefined) {
    report([{ check: 'C002', line: 1, message: 'Dit bestand ontbreekt.' }]);
    return { file, value: undefined, lineOf: () => 1 };
  }
  report(source.problems);
  const parsed =
    source.problems.length === 0 ? z.array(learningPathSchema).safeParse(source.data) : undefined;
  if (parsed?.success === false) report(schemaProblems(parsed.error.issues, source));
  return { file, value: parsed?.data, lineOf: (path) => source.lineOf(path) };
}
