import { z } from 'zod';

import {
  grondwaardeVerdictSchema,
  leefgebiedSchema,
  presenceSchema,
  slugSchema,
  uitkomstSchema,
} from '../content/vocabulary.ts';

/** 26 characters of lower-case Crockford base 32: time first, so that ids sort by age. */
export const casusIdSchema = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{26}$/)
  .brand<'CasusId'>();
export type CasusId = z.infer<typeof casusIdSchema>;

/** The longest text of one field, in UTF-16 units: a whole file pasted in by accident still fits. */
const longestText = 500_000;
const textSchema = z.string().max(longestText);

export const precedentRelationSchema = z.enum([
  'vergelijkbaar',
  'contrast',
  'steunt',
  'weerspreekt',
]);
export type PrecedentRelation = z.infer<typeof precedentRelationSchema>;

/** What a casus can be linked to: both carry factoren. */
const precedentTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('voorbeeldcasus'), id: slugSchema }),
  z.strictObject({ kind: z.literal('casus'), id: casusIdSchema }),
]);
export type PrecedentTarget = z.infer<typeof precedentTargetSchema>;

const precedentSchema = z.strictObject({
  target: precedentTargetSchema,
  relation: precedentRelationSchema,
  /** One sentence why; a link without a reason is no precedent. */
  reason: z.string().trim().min(1).max(2_000),
  linkedAt: z.iso.datetime(),
});
export type Precedent = z.infer<typeof precedentSchema>;

/** A decision that is weighed: the standard one, or an alternative. */
const optionSchema = z.strictObject({
  id: z.string().min(1).max(40),
  title: z.string().max(300),
  text: textSchema,
});
export type Option = z.infer<typeof optionSchema>;

export const statusSchema = z.enum(['concept', 'besloten', 'afgesloten']);
export type Status = z.infer<typeof statusSchema>;

/**
 * A case of the user's own, form 1. It names nobody: the title is a pseudonym, and there are no
 * fields for names, numbers or addresses. Texts may be empty; no step is compulsory.
 */
export const casusSchema = z.strictObject({
  format: z.literal(1),
  id: casusIdSchema,
  title: z.string().max(200),
  status: statusSchema,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  klad: textSchema,
  situation: textSchema,
  effect: textSchema,
  grondwaarden: z.array(
    z.strictObject({
      id: slugSchema,
      /** `null`: named, not weighed yet. */
      verdict: grondwaardeVerdictSchema.nullable(),
      why: textSchema,
    }),
  ),
  options: z.array(optionSchema).max(20),
  consequences: textSchema,
  ethics: textSchema,
  governance: textSchema,
  legal: textSchema,
  decision: z.strictObject({ outcome: uitkomstSchema.nullable(), motivation: textSchema }),
  evaluation: z.strictObject({ plannedOn: z.iso.date().nullable(), text: textSchema }),
  wetten: z.array(slugSchema),
  leefgebieden: z.array(leefgebiedSchema),
  dilemmas: z.array(slugSchema),
  factoren: z.record(slugSchema, presenceSchema),
  precedents: z.array(precedentSchema),
});
export type Casus = z.infer<typeof casusSchema>;

/** What the list of casussen shows of one. */
export const casusSummarySchema = z.strictObject({
  id: casusIdSchema,
  title: z.string(),
  status: statusSchema,
  changedAt: z.iso.datetime(),
  /** The first words of the situation, at most 160 characters. */
  opening: z.string(),
  wetten: z.array(slugSchema),
  leefgebieden: z.array(leefgebiedSchema),
  precedents: z.int().nonnegative(),
});
export type CasusSummary = z.infer<typeof casusSummarySchema>;

/** A casus in which nothing is filled in yet. */
export function emptyCasus(id: CasusId, now: string): Casus {
  return {
    format: 1,
    id,
    title: '',
    status: 'concept',
    createdAt: now,
    changedAt: now,
    klad: '',
    situation: '',
    effect: '',
    grondwaarden: [],
    options: [],
    consequences: '',
    ethics: '',
    governance: '',
    legal: '',
    decision: { outcome: null, motivation: '' },
    evaluation: { plannedOn: null, text: '' },
    wetten: [],
    leefgebieden: [],
    dilemmas: [],
    factoren: {},
    precedents: [],
  };
}

export function summarizeCasus(casus: Casus): CasusSummary {
  const { id, title, status, changedAt, wetten, leefgebieden } = casus;
  const text = (casus.situation.trim() || casus.klad.trim()).replace(/\s+/gu, ' ');
  const opening = Array.from(text).slice(0, 160).join('');
  const precedents = casus.precedents.length;
  return { id, title, status, changedAt, opening, wetten, leefgebieden, precedents };
}
