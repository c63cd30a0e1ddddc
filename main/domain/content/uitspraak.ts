import { z } from 'zod';

import { compiledProse, type Prose } from './item.ts';
import { daySchema, slugSchema } from './vocabulary.ts';
import { certaintySchema } from '../reference/certainty.ts';
import { ecliSchema } from '../reference/ecli.ts';

/**
 * One ruling in the register `content/rechtspraak.yaml`: what it decided, in our own words, and
 * whether it still holds. `alleen-kop` means that only a summary or headnote was read.
 */
export const uitspraakFields = <P extends Prose>(prose: P) =>
  z.strictObject({
    ecli: ecliSchema,
    court: z.string().min(2),
    /** Day of the ruling; left out when no source gives it. */
    date: daySchema.optional(),
    dateCertainty: certaintySchema.optional(),
    core: prose,
    wetten: z.array(slugSchema).min(1),
    status: z.enum(['actueel', 'achterhaald', 'beperkt', 'onzeker']),
    supersededBy: ecliSchema.optional(),
    certainty: certaintySchema,
    read: z.enum(['uitspraak-of-bespreking', 'alleen-kop', 'niet-gelezen']),
    source: z.string().min(2).optional(),
    note: prose.optional(),
  });

export const uitspraakSchema = uitspraakFields(compiledProse);
export type Uitspraak = z.infer<typeof uitspraakSchema>;
