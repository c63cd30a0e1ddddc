import { z } from 'zod';

import { casusSchema, type Casus } from '../casus/casus.ts';
import { partIdSchema } from '../text.ts';

/** One text of a casus that somebody wrote. */
export type CasusText = {
  /** Where it stands, such as `situation` or `options/0/text`. */
  readonly path: string;
  /** The field of the casus that it is in. */
  readonly field: keyof Casus;
  readonly text: string;
};

/**
 * Every written text of a casus, in the order of its form; not what the casus marks as identifying,
 * which never leaves. What is written follows from the form itself, so that a new field is never
 * forgotten.
 */
export function casusTexts(casus: Casus): readonly CasusText[] {
  const texts: CasusText[] = [];
  changeTexts(casus, (text, path) => {
    const field = path.split('/')[0] as keyof Casus;
    if (text.trim() !== '') texts.push({ path, field, text });
    return text;
  });
  return texts;
}

/** The casus with other texts in the places that are named; all else stays as it is. */
export function withCasusTexts(casus: Casus, texts: ReadonlyMap<string, string>): Casus {
  return changeTexts(casus, (text, path) => texts.get(path) ?? text);
}

type Change = (text: string, path: string) => string;

function changeTexts(casus: Casus, change: Change): Casus {
  const { identifying, ...rest } = casus;
  const changed = changeIn(casusSchema, rest, '', change) as typeof rest;
  return { ...changed, identifying };
}

function changeIn(schema: unknown, value: unknown, path: string, change: Change): unknown {
  const inner = (key: string) => (path === '' ? key : `${path}/${key}`);
  if (typeof value === 'string') {
    return isWritten(schema) ? change(value, path) : value;
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return value === null ? null : changeIn(schema.unwrap(), value, path, change);
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => z.safeParse(one, value).success);
    return changeIn(option, value, path, change);
  }
  if (Array.isArray(value) && schema instanceof z.ZodArray) {
    return value.map((item, index) => changeIn(schema.element, item, inner(String(index)), change));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    changeIn(schemaOf(schema, key), one, inner(key), change),
  ]);
  return Object.fromEntries(entries) as unknown;
}

function schemaOf(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, unknown>)[key];
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** Text without a fixed form: not an id, a day, a reference or one of a few words. */
function isWritten(schema: unknown): boolean {
  return schema instanceof z.ZodString && schema.format === null && schema !== partIdSchema;
}
