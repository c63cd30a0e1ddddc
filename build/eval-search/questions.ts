import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** Kinds as the questions name them, and as the app does. */
export const kinds = {
  dilemmas: 'dilemma',
  grondwaarden: 'grondwaarde',
  casussen: 'voorbeeldcasus',
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

export const fields = ['query', 'query_short'] as const;
export type FieldName = (typeof fields)[number];

const gradesSchema = z.union([
  z.record(z.string(), z.number()),
  z.array(z.string()).transform((slugs) => Object.fromEntries(slugs.map((slug) => [slug, 1]))),
]);

const questionSchema = z.object({
  id: z.string(),
  query: z.string(),
  query_short: z.string(),
  /** How well each item answers, from 0.5 up to 2; only a report needs it. */
  relevant: z.record(z.string(), gradesSchema).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** Reads `[{ id, query, query_short, relevant? }]`; other keys are left alone. */
export function readQuestions(file: string): readonly Question[] {
  return z.array(questionSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
