import { z } from 'zod';

import { presenceSchema, slugSchema, uitwegSchema } from '../content/vocabulary.ts';
import { artikelReferenceSchema } from '../reference/artikel.ts';
import { ecliSchema } from '../reference/ecli.ts';
import { textSchema } from '../text.ts';

/** A way out that is being looked at, with its conditions as a checklist. */
export const checkedUitwegSchema = z.strictObject({
  id: uitwegSchema,
  /** By condition, whether it is met here. One that is left out was not looked at. */
  conditions: z.record(slugSchema, presenceSchema),
  why: textSchema,
  /** The decision rests on this one. */
  carries: z.boolean(),
});
export type CheckedUitweg = z.infer<typeof checkedUitwegSchema>;

/** An article the decision uses, and what it asks and gives here. */
export const citedArtikelSchema = z.strictObject({
  reference: artikelReferenceSchema,
  why: textSchema,
});

export const rulingDirectionSchema = z.enum(['steunt', 'weerspreekt']);
export type RulingDirection = z.infer<typeof rulingDirectionSchema>;

/** A ruling for or against, and where this case differs from it. */
export const citedRulingSchema = z.strictObject({
  ecli: ecliSchema,
  direction: rulingDirectionSchema,
  why: textSchema,
});

/** The fixed order of research for Wmo and Jeugdwet, as the Centrale Raad van Beroep put it. */
export const researchStepSchema = z.enum([
  'hulpvraag',
  'problemen-en-beperkingen',
  'aard-en-omvang-hulp',
  'eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend',
  'aanvullende-voorziening',
]);
export type ResearchStep = z.infer<typeof researchStepSchema>;

export const researchSchema = z.record(
  researchStepSchema,
  z.strictObject({ done: z.boolean(), text: textSchema }),
);
export type Research = z.infer<typeof researchSchema>;

/** No step of the research was made. */
export const emptyResearch: Research = {
  hulpvraag: { done: false, text: '' },
  'problemen-en-beperkingen': { done: false, text: '' },
  'aard-en-omvang-hulp': { done: false, text: '' },
  'eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend': { done: false, text: '' },
  'aanvullende-voorziening': { done: false, text: '' },
};

/** Laws of which the research has a fixed order. */
const researchedWetten: ReadonlySet<string> = new Set(['wmo-2015', 'jeugdwet']);

/** Whether the fixed order of research applies to a casus with these laws. */
export function needsResearch(wetten: readonly string[]): boolean {
  return wetten.some((wet) => researchedWetten.has(wet));
}
