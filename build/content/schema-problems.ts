import type { z } from 'zod';

import type { LocalProblem } from './problem.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst (getal of datum? zet er aanhalingstekens om)',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

/** What the schema found wrong, as Dutch sentences with a line. */
export function schemaProblems(
  issues: readonly Issue[],
  source: Pick<YamlSource, 'data' | 'lineOf'>,
  base: YamlPath = [],
): LocalProblem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(source.lineOf([...path, key]), `Onbekend veld ${name([...path, key])}.`),
      );
    }
    const what = sentence(issue, valueAt(source.data, path));
    return [problem(source.lineOf(path), `${name(path)} ${what}.`)];
  });
}

function sentence(issue: Issue, value: unknown): string {
  if (value === undefined) return 'ontbreekt';
  if (value === null) return 'is leeg';
  if (issue.code === 'invalid_type') {
    return `moet ${typeNames[issue.expected] ?? issue.expected} zijn`;
  }
  if (issue.code === 'invalid_value') {
    return `moet een van deze zijn: ${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'too_small') {
    return `is te kort: ${size(value)}, minstens ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `is te lang: ${size(value)}, hooguit ${issue.maximum}`;
  if (issue.code === 'invalid_key') return 'heeft geen goede naam';
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'moet een datum zijn als 2026-07-01';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'moet een volledig adres zijn';
  }
  return issue.message.startsWith('is ') ? issue.message : 'heeft niet de goede vorm';
}

function size(value: unknown): string {
  if (typeof value === 'string') return `${value.trim().length} tekens`;
  return Array.isArray(value) ? `${value.length} keer` : String(value);
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}

function name(path: YamlPath): string {
  return path.length === 0 ? 'De YAML' : `"${path.map(String).join('.')}"`;
}

function problem(line: number, message: string): LocalProblem {
  return { check: 'C002', line, message };
}
