import { z } from 'zod';

import { methodeFields } from '../../main/domain/content/methode.ts';
import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { wetFields, wetHeadings } from '../../main/domain/content/wet.ts';
import { dilemmaFields, dilemmaHeadings } from '../../main/domain/dilemma/dilemma.ts';
import { grondwaardeFields, grondwaardeHeadings } from '../../main/domain/grondwaarde/grondwaarde.ts';
import {
  voorbeeldcasusFields,
  voorbeeldcasusHeadings,
} from '../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { sourceProse } from './source-prose.ts';

type KindSource = {
  readonly folder: string;
  readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Absent: the headings are free. */
  readonly headings?: readonly string[];
};

/** Where each kind of item stands and what its file looks like. */
export const kinds: Readonly<Record<ItemKind, KindSource>> = {
  voorbeeldcasus: {
    folder: 'casussen',
    schema: z.strictObject(voorbeeldcasusFields(sourceProse)),
    headings: voorbeeldcasusHeadings,
  },
  dilemma: {
    folder: 'dilemmas',
    schema: z.strictObject(dilemmaFields(sourceProse)),
    headings: dilemmaHeadings,
  },
  grondwaarde: {
    folder: 'grondwaarden',
    schema: z.strictObject(grondwaardeFields(sourceProse)),
    headings: grondwaardeHeadings,
  },
  wet: {
    folder: 'wetten',
    schema: z.strictObject(wetFields(sourceProse)),
    headings: wetHeadings,
  },
  methode: { folder: 'methode', schema: z.strictObject(methodeFields(sourceProse)) },
};
