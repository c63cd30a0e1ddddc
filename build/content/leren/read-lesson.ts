import { z } from 'zod';

import { slugSchema } from '../../../main/domain/content/vocabulary.ts';
import { lessonFields, lessonSchema } from '../../../main/domain/leren/lesson.ts';
import { noFindings, type Findings } from '../findings.ts';
import { toLessonBlocks } from '../markdown/lesson-blocks.ts';
import { schemaProblems } from '../schema-problems.ts';
import type { SourceFile } from '../source-file.ts';
import { fillProse, sourceMarkedProse, sourceProse } from '../source-prose.ts';
import { splitFile } from '../split-file.ts';
import { readYaml, type YamlSource } from '../yaml-source.ts';
import type { LessonSource, WrittenLesson } from './learning-source.ts';

const sourceSchema = z.strictObject(lessonFields(sourceProse, sourceMarkedProse));
const writtenSchema = lessonSchema.omit({ blocks: true, version: true });

/** Reads one lesson. Whatever is wrong with it lands in its findings; this never throws. */
export function readLesson(file: SourceFile): LessonSource {
  const id = file.place.replace(/^.*\//u, '').replace(/\.md$/u, '');
  const findings = noFindings();
  const { yaml, body, bodyLine, problem } = splitFile(file.text);
  const source = readYaml(yaml);
  findings.problems.push(...source.problems);
  if (problem !== undefined) findings.problems.push(problem);
  if (!slugSchema.safeParse(id).success) {
    const message = `De bestandsnaam "${id}" is geen slug: kleine letters, cijfers en streepjes.`;
    findings.problems.push({ check: 'C003', line: 1, message });
  }
  const blocks = toLessonBlocks(body, bodyLine, findings);
  const lesson = problem === undefined ? toLesson(id, source, findings) : undefined;
  const lineOf: LessonSource['lineOf'] = (path) => source.lineOf(path);
  return { id, file: file.path, lesson, blocks, findings, lineOf };
}

function toLesson(id: string, source: YamlSource, findings: Findings): WrittenLesson | undefined {
  if (source.data === undefined) return undefined;
  const fields =
    typeof source.data === 'object' && source.data !== null
      ? { ...source.data, id }
      : source.data;
  const parsed = sourceSchema.safeParse(fields);
  if (!parsed.success) {
    findings.problems.push(...schemaProblems(parsed.error.issues, source));
    return undefined;
  }
  return writtenSchema.safeParse(fillProse(parsed.data, source, findings)).data;
}
