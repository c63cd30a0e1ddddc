import { z } from 'zod';

import {
  factorVocabularySchema,
  thesaurusEntrySchema,
} from '../../main/domain/content/factor.ts';
import { uitspraakFields, uitspraakSchema } from '../../main/domain/content/uitspraak.ts';
import { itemKinds, slugSchema } from '../../main/domain/content/vocabulary.ts';
import { noFindings } from './findings.ts';
import type { LibrarySource, UitspraakSource } from './library-source.ts';
import type { LocalProblem, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';
import { fillProse, sourceProse } from './source-prose.ts';
import { readYaml, type YamlFile, type YamlSource } from './yaml-source.ts';

type Registers = Pick<LibrarySource, 'uitspraken' | 'factoren' | 'thesaurus' | 'redirects'> & {
  readonly problems: readonly Problem[];
};

const redirectsSchema = z.record(
  z.string().regex(new RegExp(`^(?:${itemKinds.join('|')})/[a-z0-9-]+$`, 'u'), 'is geen soort/id'),
  slugSchema,
);
const uitspraakSourceSchema = uitspraakFields(sourceProse);

/** Reads the four YAML files that stand beside the items. */
export function readRegisters(files: readonly SourceFile[]): Registers {
  const problems: Problem[] = [];
  const read = (place: string): Register => {
    const file = `content/${place}`;
    const text = files.find((source) => source.place === place)?.text;
    const report = (found: readonly LocalProblem[]) =>
      problems.push(...found.map((problem) => ({ ...problem, file })));
    if (text === undefined) {
      report([{ check: 'C002', line: 1, message: 'Dit bestand ontbreekt.' }]);
    }
    const source = readYaml(text ?? '');
    report(source.problems);
    return { file, source, readable: text !== undefined && source.problems.length === 0, report };
  };
  return {
    uitspraken: uitspraken(read('rechtspraak.yaml')),
    factoren: single(read('factoren.yaml'), factorVocabularySchema),
    thesaurus: single(read('thesaurus.yaml'), z.array(thesaurusEntrySchema)),
    redirects: single(read('redirects.yaml'), redirectsSchema),
    problems,
  };
}

type Register = {
  readonly file: string;
  readonly source: YamlSource;
  readonly readable: boolean;
  readonly report: (problems: readonly LocalProblem[]) => void;
};

function single<Value>(register: Register, schema: z.ZodType<Value>): YamlFile<Value> {
  const { file, source, readable, report } = register;
  const parsed = readable ? schema.safeParse(source.data) : undefined;
  if (parsed?.success === false) report(schemaProblems(parsed.error.issues, source));
  return { file, value: parsed?.data, lineOf: (path) => source.lineOf(path) };
}

/** Each ruling by itself, so that one mistake does not make all others unknown. */
function uitspraken({ file, source, readable, report }: Register): UitspraakSource[] {
  if (!readable) return [];
  if (!Array.isArray(source.data)) {
    report([{ check: 'C002', line: 1, message: 'Dit bestand is een lijst van uitspraken.' }]);
    return [];
  }
  return source.data.map((entry: unknown, index): UitspraakSource => {
    const findings = noFindings();
    const line = source.lineOf([index]);
    const written: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'ecli') : undefined;
    const ecli = typeof written === 'string' ? written : '';
    const parsed = uitspraakSourceSchema.safeParse(entry);
    if (!parsed.success) {
      findings.problems.push(...schemaProblems(parsed.error.issues, source, [index]));
      return { ecli, file, line, uitspraak: undefined, findings };
    }
    const filled = fillProse(parsed.data, source, findings, [index]);
    return { ecli, file, line, uitspraak: uitspraakSchema.safeParse(filled).data, findings };
  });
}
