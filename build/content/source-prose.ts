import { z } from 'zod';

import type { Findings } from './findings.ts';
import { toProse } from './markdown/prose.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** Stands where a field holds Markdown, until the file's own text is read for it. */
const prose = Symbol('prose');

/** What a content file holds where the bundle has rich text. */
export const sourceProse = z
  .string()
  .trim()
  .min(1)
  .transform(() => prose);

/** Parsed fields with rich text in the place of every {@link sourceProse}. */
export function fillProse(
  value: unknown,
  source: Pick<YamlSource, 'proseAt'>,
  findings: Findings,
  path: YamlPath = [],
): unknown {
  if (value === prose) return toProse(source.proseAt(path), String(path[0]), findings);
  if (Array.isArray(value)) {
    return value.map((entry, index) => fillProse(entry, source, findings, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [
    key,
    fillProse(entry, source, findings, [...path, key]),
  ]);
  return Object.fromEntries(entries);
}
