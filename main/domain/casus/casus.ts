import { z } from 'zod';

import {
  grondwaardeVerdictSchema,
  leefgebiedSchema,
  presenceSchema,
  slugSchema,
  uitkomstSchema,
} from '../content/vocabulary.ts';
import { costsSchema, emptyCosts } from '../costs/cost-item.ts';
import { localRuleSchema } from '../profile/local-rule.ts';
import { partIdSchema, textSchema } from '../text.ts';
import { effectAccountSchema, emptyEffectAccount } from './effect-account.ts';
import { escalationSchema } from './escalation.ts';
import { evaluationSchema, signalSchema } from './evaluation.ts';
import {
  checkedUitwegSchema,
  citedArtikelSchema,
  citedRulingSchema,
  emptyResearch,
  researchSchema,
} from './legal-route.ts';
import { letterTextSchema } from './letter-text.ts';
import { optionSchema } from './option.ts';
import { emptyPerspectives, perspectivesSchema } from './perspective.ts';
import { statusChangeSchema, statusSchema } from './status.ts';

/** 26 characters of lower-case Crockford base 32: time first, so that ids sort by age. */
export const casusIdSchema = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{26}$/)
  .brand<'CasusId'>();
export type CasusId = z.infer<typeof casusIdSchema>;

export const precedentRelationSchema = z.enum([
  'vergelijkbaar',
  'contrast',
  'steunt',
  'weerspreekt',
]);
export type PrecedentRelation = z.infer<typeof precedentRelationSchema>;

/** What a casus can be linked to: both carry factoren. */
export const precedentTargetSchema = z.discriminatedUnion('kind', [
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

/** A link that somebody began: it is no precedent until the relation and the reason are confirmed. */
const begunLinkSchema = z.strictObject({
  target: precedentTargetSchema,
  relation: precedentRelationSchema.nullable(),
  reason: z.string().max(2_000),
});
export type BegunLink = z.infer<typeof begunLinkSchema>;

/**
 * A case of the user's own, form 5. It names nobody: the title is a pseudonym, and there are no
 * fields for names, numbers or addresses, except for what the user lists to keep it in. Texts may be empty; no step is compulsory.
 */
export const casusSchema = z.strictObject({
  format: z.literal(5),
  id: casusIdSchema,
  title: z.string().max(200),
  status: statusSchema,
  statusChanges: z.array(statusChangeSchema).max(200),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** The own casus that this one began as a copy of, and the day; `null` for one that began empty. */
  copiedFrom: z.strictObject({ id: casusIdSchema, on: z.iso.date() }).nullable(),
  /** Day to destroy it, as the user set it; `null`: so long after closing as the settings say. */
  destroyOn: z.iso.date().nullable(),
  /** What may not leave the notebook, as the user says: a name, a home, a place of work. */
  identifying: z.array(z.string().trim().min(2).max(200)).max(100),
  klad: textSchema,
  situation: textSchema,
  effect: textSchema,
  effectAccount: effectAccountSchema,
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
  perspectives: perspectivesSchema,
  costs: costsSchema,
  legal: textSchema,
  uitwegen: z.array(checkedUitwegSchema).max(40),
  artikelen: z.array(citedArtikelSchema).max(100),
  rulings: z.array(citedRulingSchema).max(100),
  /** Rules of the municipality as they were when they were chosen, each with what it does here. */
  localRules: z.array(localRuleSchema.extend({ why: textSchema })).max(50),
  research: researchSchema,
  /** Why the chosen decision and not another: suitable, no more than needed, in balance. */
  whyChosen: textSchema,
  decision: z.strictObject({
    outcome: uitkomstSchema.nullable(),
    /** Id of the option that was chosen. */
    chosen: partIdSchema.nullable(),
    /** For the file: rapportage. */
    motivation: textSchema,
    /** For the resident: the motivation in the beschikking, in plain language. */
    letter: textSchema,
  }),
  letterTexts: z.array(letterTextSchema).max(300),
  evaluation: evaluationSchema,
  signal: signalSchema,
  escalation: escalationSchema,
  wetten: z.array(slugSchema),
  leefgebieden: z.array(leefgebiedSchema),
  dilemmas: z.array(slugSchema),
  factoren: z.record(slugSchema, presenceSchema),
  precedents: z.array(precedentSchema),
  begunLinks: z.array(begunLinkSchema).max(100),
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
  /** The day to look back; `null` when none was planned or somebody has looked back. */
  lookBackOn: z.iso.date().nullable(),
  /** Since when it is closed; `null` when it is not. */
  closedOn: z.iso.date().nullable(),
  /** The day to destroy it that was set for this one. */
  destroyOn: z.iso.date().nullable(),
});
export type CasusSummary = z.infer<typeof casusSummarySchema>;

/** A casus in which nothing is filled in yet. */
export function emptyCasus(id: CasusId, now: string): Casus {
  return {
    format: 5,
    id,
    title: '',
    status: 'concept',
    statusChanges: [],
    createdAt: now,
    changedAt: now,
    copiedFrom: null,
    destroyOn: null,
    identifying: [],
    klad: '',
    situation: '',
    effect: '',
    effectAccount: emptyEffectAccount,
    grondwaarden: [],
    options: [],
    consequences: '',
    ethics: '',
    governance: '',
    perspectives: emptyPerspectives,
    costs: emptyCosts,
    legal: '',
    uitwegen: [],
    artikelen: [],
    rulings: [],
    localRules: [],
    research: emptyResearch,
    whyChosen: '',
    decision: { outcome: null, chosen: null, motivation: '', letter: '' },
    letterTexts: [],
    evaluation: { plannedOn: null, text: '', reached: null, learned: '' },
    signal: { nature: null, to: '', text: '' },
    escalation: { tried: [], steps: [] },
    wetten: [],
    leefgebieden: [],
    dilemmas: [],
    factoren: {},
    precedents: [],
    begunLinks: [],
  };
}

export function summarizeCasus(casus: Casus): CasusSummary {
  const { id, title, status, changedAt, wetten, leefgebieden } = casus;
  const text = (casus.situation.trim() || casus.klad.trim()).replace(/\s+/gu, ' ');
  const opening = Array.from(text).slice(0, 160).join('');
  const precedents = casus.precedents.length;
  const { plannedOn, reached } = casus.evaluation;
  const lookBackOn = reached === null ? plannedOn : null;
  const closedOn = status === 'afgesloten' ? (casus.statusChanges.at(-1)?.on ?? null) : null;
  const { destroyOn } = casus;
  return {
    ...{ id, title, status, changedAt, opening, wetten, leefgebieden },
    ...{ precedents, lookBackOn, closedOn, destroyOn },
  };
}
