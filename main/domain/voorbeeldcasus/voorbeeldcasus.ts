import { z } from 'zod';

import {
  claimSchema,
  compiledProse,
  itemFields,
  sectionSchema,
  type Prose,
} from '../content/item.ts';
import {
  annotationKindSchema,
  betrokkeneSchema,
  casusRelationKindSchema,
  grondwaardeVerdictSchema,
  labelSchema,
  leefgebiedSchema,
  presenceSchema,
  richtingSchema,
  slugSchema,
  termijnSchema,
  uitkomstSchema,
  uitwegSchema,
} from '../content/vocabulary.ts';
import { artikelReferenceSchema } from '../reference/artikel.ts';
import { ecliSchema } from '../reference/ecli.ts';

/** The fixed headings of a voorbeeldcasus, in reading order: the resident's story first. */
export const voorbeeldcasusHeadings = [
  'Situatie',
  'Effect',
  'Grondwaarden',
  'Gevolgen',
  'Ethiek',
  'Bestuurlijk',
  'Juridische toets',
  'Besluit en motivering',
  'Wat het anders had gemaakt',
] as const;

/** What is written above the text of a voorbeeldcasus. */
export const voorbeeldcasusFields = <P extends Prose>(prose: P) => ({
  ...itemFields(prose),
  label: labelSchema,
  wetten: z.array(slugSchema).min(1),
  leefgebieden: z.array(leefgebiedSchema).min(1),
  dilemmas: z.array(slugSchema).min(1),
  /** Every factor that was looked at; one that is not named is not known either. */
  factoren: z.record(slugSchema, presenceSchema),
  /** Step 2: what each grondwaarde says about the wished-for effect. */
  grondwaarden: z
    .array(z.strictObject({ id: slugSchema, verdict: grondwaardeVerdictSchema, why: prose }))
    .min(2),
  /** At least what would happen by default and one alternative. */
  options: z
    .array(
      z.strictObject({
        title: z.string().min(5),
        /** The decision that follows when nobody looks further. */
        standard: z.boolean(),
        consequences: z
          .array(
            z.strictObject({
              termijn: termijnSchema,
              betrokkene: betrokkeneSchema,
              richting: richtingSchema,
              text: prose,
            }),
          )
          .min(2),
      }),
    )
    .min(2),
  /** Step 4: the legal way out that was taken, or was looked at and does not carry. */
  uitwegen: z
    .array(
      z.strictObject({
        id: uitwegSchema,
        holds: z.enum(['draagt', 'draagt-niet', 'onzeker']),
        why: prose,
        artikelen: z.array(artikelReferenceSchema).default([]),
      }),
    )
    .min(1),
  outcome: uitkomstSchema,
  outcomeNote: prose,
  /** Rulings that speak for or against this outcome. */
  rulings: z
    .array(
      z.strictObject({
        ecli: ecliSchema,
        direction: z.enum(['voor', 'tegen', 'neutraal']),
        why: prose,
      }),
    )
    .default([]),
  /** Links to other voorbeeldcasussen. */
  relations: z
    .array(
      z.strictObject({
        to: slugSchema,
        kind: casusRelationKindSchema,
        /** The factor that makes the difference, or that binds the two. */
        decidingFactor: slugSchema,
        why: prose,
      }),
    )
    .default([]),
  claims: z.array(claimSchema(prose)).default([]),
  annotations: z
    .array(z.strictObject({ id: slugSchema, kind: annotationKindSchema, text: prose }))
    .min(5),
  reflection: z.array(prose).min(2),
});

export const voorbeeldcasusSchema = z.strictObject({
  ...voorbeeldcasusFields(compiledProse),
  kind: z.literal('voorbeeldcasus'),
  sections: z.array(sectionSchema),
});
export type Voorbeeldcasus = z.infer<typeof voorbeeldcasusSchema>;
