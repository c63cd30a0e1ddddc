import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import { z } from 'zod';

import { checkNumbers } from '../../../build/content/check-numbers.ts';
import type { SourceFile } from '../../../build/content/source-file.ts';

/** The day on which the fixtures are checked. */
export const today = '2026-11-22';

export const goodFolder = fileURLToPath(new URL('../../fixtures/content/good', import.meta.url));
const brokenFolder = fileURLToPath(new URL('../../fixtures/content/broken', import.meta.url));

const numberSchema = z.enum(Object.keys(checkNumbers) as (keyof typeof checkNumbers)[]);
const changeSchema = z.strictObject({ file: z.string(), find: z.string(), replace: z.string() });

const brokenSchema = z.strictObject({
  name: z.string(),
  ...changeSchema.shape,
  /** The file is a new one, made from this one. */
  copy: z.string().optional(),
  /** A second change that the problem needs. */
  with: changeSchema.optional(),
  /** File with the problem, when it is not the changed one. */
  in: z.string().optional(),
  /** The problem is on the line where this text begins. */
  at: z.string(),
  problem: numberSchema,
  /** The whole message. */
  says: z.string().optional(),
  /** Other problems that can't be kept apart from this one. */
  also: z.array(numberSchema).default([]),
});
export type Broken = z.infer<typeof brokenSchema>;

export function readBroken(): readonly Broken[] {
  return readdirSync(brokenFolder).flatMap((name) =>
    z.array(brokenSchema).parse(parse(readFileSync(`${brokenFolder}/${name}`, 'utf8'))),
  );
}

/** The good files with the change that breaks them. */
export function breakFiles(good: readonly SourceFile[], broken: Broken): readonly SourceFile[] {
  const source = good.find(({ place }) => place === (broken.copy ?? broken.file));
  const added =
    broken.copy === undefined || source === undefined
      ? []
      : [{ ...source, place: broken.file, path: `content/${broken.file}` }];
  const changes = broken.with === undefined ? [broken] : [broken, broken.with];
  return changes.reduce((files, change) => applyChange(files, change), [...good, ...added]);
}

function applyChange(
  files: readonly SourceFile[],
  { file, find, replace }: z.infer<typeof changeSchema>,
): SourceFile[] {
  const target = files.find(({ place }) => place === file);
  if (target?.text.includes(find) !== true) throw new Error(`${file} has no "${find}"`);
  return files.map((each) =>
    each === target ? { ...each, text: each.text.replace(find, () => replace) } : each,
  );
}

/** The line, from 1, on which a text begins; line breaks in front of it count. */
export function lineOfText(files: readonly SourceFile[], place: string, at: string): number {
  const text = files.find((file) => file.place === place)?.text ?? '';
  const start = text.indexOf(at);
  if (start === -1) throw new Error(`${place} has no "${at}"`);
  return text.slice(0, start).split('\n').length;
}
