import { z } from 'zod';

import type { Findings } from './findings.ts';
import { toProse } from './markdown/prose.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** Stands where a field holds Markdown, until the file's own text is read for it. */
const prose = Symbol('prose');
const markedProse = Symbol('marked prose');

/** What a content file holds where the bundle has rich text. */
export const sourceProse = z
  .string()
  .trim()
  .min(1)
  .transform(() => prose);

/** As {@link sourceProse}, for a field in which `:passage[…]{#id}` may stand. */
export const sourceMarkedProse = z
  .string()
  .trim()
  .min(1)
  .transform(() => markedProse);

/** Parsed fields with rich text in the place of every {@link sourceProse} and {@link sourceMarkedProse}. */
export function fillProse(
  value: unknown,
  source: Pick<YamlSource, 'proseAt'>,
  findings: Findings,
  path: YamlPath = [],
): unknown {
  if (value === prose || value === markedProse) {
    const passages = value === markedProse;
    return toProse(source.proseAt(path), String(path[0]), findings, { passages });
  }
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
