import { itemSchema } from '../../main/domain/content/bundle.ts';
import { slugSchema, type ItemKind } from '../../main/domain/content/vocabulary.ts';
import { noFindings, type Findings } from './findings.ts';
import { headingProblems } from './headings.ts';
import { kinds } from './kinds.ts';
import type { ItemSource } from './library-source.ts';
import { toSections, type FoundSection } from './markdown/sections.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';
import { fillProse } from './source-prose.ts';
import { splitFile } from './split-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Reads one item file. Whatever is wrong with it lands in its findings; this never throws. */
export function readItem(file: SourceFile, kind: ItemKind): ItemSource {
  const id = file.place.replace(/^.*\//u, '').replace(/\.md$/u, '');
  const findings = noFindings();
  const { yaml, body, bodyLine, problem } = splitFile(file.text);
  const source = readYaml(yaml);
  findings.problems.push(...source.problems, ...idProblems(id, source));
  const sections = toSections(body, bodyLine, findings);
  findings.problems.push(
    ...(problem === undefined
      ? headingProblems(sections, kinds[kind].headings, bodyLine)
      : [problem]),
  );
  const item = problem ? undefined : toItem(id, kind, source, sections, findings);
  return { kind, id, file: file.path, item, sections, findings, lineOf: (path) => source.lineOf(path) };
}

function toItem(
  id: string,
  kind: ItemKind,
  source: YamlSource,
  sections: readonly FoundSection[],
  findings: Findings,
): ItemSource['item'] {
  if (source.data === undefined) return undefined;
  const fields = typeof source.data === 'object' && source.data !== null
      ? { ...source.data, id }
      : source.data;
  const parsed = kinds[kind].schema.safeParse(fields);
  if (!parsed.success) {
    // The id has been judged with the file name, which it is.
    const issues = parsed.error.issues.filter(({ path }) => path[0] !== 'id');
    findings.problems.push(...schemaProblems(issues, source));
    return undefined;
  }
  const item = itemSchema.safeParse({
    ...(fillProse(parsed.data, source, findings) as object),
    kind,
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks })),
  });
  // What makes a filled item fail, an empty section for one, has been reported where it was found.
  if (!item.success && findings.problems.length === 0) {
    findings.problems.push(...schemaProblems(item.error.issues, source));
  }
  return item.data;
}

function idProblems(id: string, { data, lineOf }: YamlSource): Findings['problems'] {
  const problems: Findings['problems'] = [];
  if (!slugSchema.safeParse(id).success) {
    const message = `De bestandsnaam "${id}" is geen slug: kleine letters, cijfers en streepjes.`;
    problems.push({ check: 'C003', line: 1, message });
  }
  const written: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : id;
  if (written !== undefined && written !== id) {
    const message = `Het id ${JSON.stringify(written)} is niet de bestandsnaam "${id}".`;
    problems.push({ check: 'C003', line: lineOf(['id']), message });
  }
  return problems;
}
